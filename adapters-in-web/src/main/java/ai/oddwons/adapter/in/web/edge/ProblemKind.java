package ai.oddwons.adapter.in.web.edge;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The kinds of problem this API answers with; callers may switch on {@link #type()}. */
public enum ProblemKind {
  INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter is not valid"),
  MALFORMED_CURSOR(HttpStatus.BAD_REQUEST, "The cursor does not belong to this list"),
  BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read"),
  UNKNOWN_ROUTE(HttpStatus.NOT_FOUND, "There is nothing at this address"),
  UNKNOWN_MARKET(HttpStatus.NOT_FOUND, "No such market"),
  UNKNOWN_PATTERN(HttpStatus.NOT_FOUND, "No such pattern"),
  UNKNOWN_MATCH(HttpStatus.NOT_FOUND, "No such match"),
  UNKNOWN_OPPORTUNITY(HttpStatus.NOT_FOUND, "No such opportunity"),
  NO_BOOK(HttpStatus.NOT_FOUND, "The market has no order book"),
  NO_RUN(HttpStatus.NOT_FOUND, "No run of this job has ended yet"),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The method is not allowed here"),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "No accepted format is on offer"),
  QUERY_TOO_LONG(HttpStatus.URI_TOO_LONG, "The query is too long"),
  TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
  INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Something broke on our side"),
  VENUE_SILENT(HttpStatus.BAD_GATEWAY, "The venue did not answer"),
  UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Not available just now");

  private final HttpStatus status;
  private final String title;

  ProblemKind(HttpStatus status, String title) {
    this.status = status;
    this.title = title;
  }

  /** Such as {@code urn:oddwons:problem:unknown-market}: stable, unlike the texts. */
  public String type() {
    return "urn:oddwons:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public HttpStatus status() {
    return status;
  }

  public String title() {
    return title;
  }
}
