package ai.oddwons.domain.matching.retrieval;

/** A number for some texts: FNV-1a over 64 bits. Other texts have, in practice, another one. */
final class Fingerprint {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  static long of(String... texts) {
    long hash = BASIS;
    for (String text : texts) {
      for (int index = 0; index < text.length(); index++) {
        hash = (hash ^ text.charAt(index)) * PRIME;
      }
      // Where one text ends counts as well; no character is that large.
      hash = (hash ^ 0x10000) * PRIME;
    }
    return hash;
  }
}
