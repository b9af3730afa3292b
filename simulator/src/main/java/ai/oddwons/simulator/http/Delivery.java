package ai.oddwons.simulator.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import java.util.Arrays;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableChannel;
import reactor.netty.NettyOutbound;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Writes an answer to the wire, compressed when the client takes it so. */
final class Delivery {
  private final HttpServerRequest request;
  private final HttpServerResponse response;

  Delivery(HttpServerRequest request, HttpServerResponse response) {
    this.request = request;
    this.response = response;
  }

  Mono<Void> whole(Reply reply) {
    byte[] body = prepare(reply);
    return response.sendByteArray(Mono.just(body)).then();
  }

  /** Announces the whole body, sends half of it and hangs up. */
  Mono<Void> half(Reply reply) {
    byte[] body = prepare(reply);
    byte[] half = Arrays.copyOf(body, body.length / 2);
    NettyOutbound sent = response.sendByteArray(Mono.just(half));
    return sent.then().doFinally(end -> response.withConnection(DisposableChannel::dispose));
  }

  private byte[] prepare(Reply reply) {
    response.status(reply.status());
    response.header(HttpHeaderNames.CONTENT_TYPE, reply.contentType());
    reply.headers().forEach(response::header);
    byte[] body = reply.body();
    String accepted = request.requestHeaders().get(HttpHeaderNames.ACCEPT_ENCODING, "");
    if (accepted.contains("gzip") && body.length >= Gzip.WORTHWHILE_BYTES) {
      body = Gzip.compress(body);
      response.header(HttpHeaderNames.CONTENT_ENCODING, "gzip");
    }
    response.header(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(body.length));
    return body;
  }
}
