package ai.oddwons.architecture.planted.domain.market;

import reactor.core.publisher.Mono;

/** A value that makes its reader wait. */
record AsyncPrice(Mono<String> price) {}
