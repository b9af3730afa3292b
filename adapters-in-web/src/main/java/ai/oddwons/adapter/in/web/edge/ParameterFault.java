package ai.oddwons.adapter.in.web.edge;

/** What is wrong with one parameter, for people. */
public record ParameterFault(String parameter, String detail) {}
