package ai.oddwons.adapter.in.web.health;

/** The answer to a load balancer, which reads the status code only. */
record ProbeBody(String status) {
  static final ProbeBody LIVE = new ProbeBody("live");
  static final ProbeBody READY = new ProbeBody("ready");
  static final ProbeBody NOT_READY = new ProbeBody("not_ready");
}
