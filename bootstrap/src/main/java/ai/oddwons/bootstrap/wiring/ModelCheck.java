package ai.oddwons.bootstrap.wiring;

import ai.oddwons.adapter.out.groq.GroqModel;
import ai.oddwons.application.model.Condition;
import ai.oddwons.application.model.Condition.State;
import ai.oddwons.application.port.out.HealthCheck;
import ai.oddwons.bootstrap.config.Configuration;
import reactor.core.publisher.Mono;

/** The language model: nothing asks it yet, so that it is off whatever is configured. */
record ModelCheck(Configuration.Model model) implements HealthCheck {
  @Override
  public Mono<Condition> check() {
    return Mono.fromSupplier(() -> new Condition("model", false, State.OFF, detail(), null));
  }

  private String detail() {
    if (!model.enabled()) {
      return "switched off";
    }
    return model.apiKey().isEmpty()
        ? "no key"
        : GroqModel.of(model.name()) + " is configured, nothing asks it yet";
  }
}
