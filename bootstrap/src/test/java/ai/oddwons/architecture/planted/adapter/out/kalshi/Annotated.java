package ai.oddwons.architecture.planted.adapter.out.kalshi;

import org.springframework.stereotype.Component;

/** An out-adapter that a framework puts together. */
@Component
final class Annotated {}
