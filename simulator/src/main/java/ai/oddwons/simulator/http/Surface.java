package ai.oddwons.simulator.http;

/** One API under one prefix. Answers are computed, so a call may take milliseconds of CPU. */
@FunctionalInterface
public interface Surface {
  Reply answer(Call call);
}
