package ai.oddwons.simulator.http;

/** Answers that come from in front of a venue and not from it. */
final class Edge {
  private Edge() {}

  static Reply page(int status) {
    String title = status == 502 ? "502 Bad Gateway" : "503 Service Temporarily Unavailable";
    return Reply.html(
        status,
        "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>");
  }

  static Reply garbage() {
    return Reply.json(200, "<<<\u0000not what it says it is}]");
  }

  static Reply unknown() {
    return Reply.json(404, "{\"error\":\"no venue under this path\"}");
  }
}
