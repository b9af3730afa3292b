package ai.oddwons.simulator.universe;

import java.util.List;

/**
 * One family of events of a kind: what they are about and in which words.
 *
 * @param axes lists whose combinations give the subjects, so that each slot has its own
 * @param pool names of the outcomes; empty when they are numbers, dates or sides
 * @param feeType Polymarket's name of the fee schedule, empty when fee-free
 */
record Variant(
    Kind kind,
    Template code,
    String category,
    List<String> tags,
    List<String> polyTags,
    List<List<Name>> axes,
    List<Name> pool,
    Template kalshiTitle,
    Template polyTitle,
    Template seriesTitle,
    Template condition,
    Template question,
    Measure measure,
    String frequency,
    String feeType,
    double feeRate) {

  /** The same family in other words on Polymarket. */
  Variant with(Template otherPolyTitle, Template otherQuestion, Template otherCondition) {
    return new Variant(
        kind,
        code,
        category,
        tags,
        polyTags,
        axes,
        pool,
        kalshiTitle,
        otherPolyTitle,
        seriesTitle,
        otherCondition,
        otherQuestion,
        measure,
        frequency,
        feeType,
        feeRate);
  }

  /** What the event is about: one name of each axis, different for each slot of the family. */
  List<Name> subjects(int place) {
    Name[] names = new Name[axes.size()];
    int rest = place;
    for (int i = 0; i < names.length; i++) {
      List<Name> axis = axes.get(i);
      int pick = rest % axis.size();
      rest /= axis.size();
      boolean against = i > 0 && axes.get(i - 1).equals(axis);
      names[i] = axis.get(against ? (pick + 1 + place % axis.size()) % axis.size() : pick);
      if (against && names[i].equals(names[i - 1])) {
        names[i] = axis.get((place + 1) % axis.size());
      }
    }
    return List.of(names);
  }

  /** How many slots the family can tell apart by subject alone. */
  int combinations() {
    return axes.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
  }

  /** The number events about these subjects ask for. */
  Measure measure(List<Name> subjects) {
    return subjects.stream()
        .filter(name -> name.scale() > 0)
        .findFirst()
        .map(name -> measureOf(name))
        .orElse(measure);
  }

  private Measure measureOf(Name name) {
    int decimals = Math.max(0, (int) Math.ceil(-Math.log10(name.unit()) - 1e-9));
    return new Measure(
        name.level(), name.scale(), name.unit(), decimals, measure.prefix(), measure.suffix());
  }
}
