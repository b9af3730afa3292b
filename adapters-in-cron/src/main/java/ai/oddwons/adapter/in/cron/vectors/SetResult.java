package ai.oddwons.adapter.in.cron.vectors;

import ai.oddwons.adapter.in.cron.vectors.Vector.Judgement;
import ai.oddwons.adapter.in.cron.vectors.Vector.Verdict;
import java.util.List;

/** How a set fared. */
record SetResult(String name, List<Judgement> judgements) {
  SetResult {
    judgements = List.copyOf(judgements);
  }

  List<Judgement> failures() {
    return judgements.stream().filter(one -> one.verdict() == Verdict.FAILED).toList();
  }

  List<String> failedIds() {
    return failures().stream().map(Judgement::id).toList();
  }

  long count(Verdict verdict) {
    return judgements.stream().filter(one -> one.verdict() == verdict).count();
  }
}
