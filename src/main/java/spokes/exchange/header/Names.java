package spokes.exchange.header;

/** The names that sheets, columns and units go by. To be made once and kept: thousands are read. */
public final class Names {
    private final Synonyms synonyms;
    private final Units units;

    private Names(Synonyms synonyms, Units units) {
        this.synonyms = synonyms;
        this.units = units;
    }

    /** Those of {@code data/import}. */
    public static Names shipped() {
        return new Names(Synonyms.shipped(), Units.shipped());
    }

    Synonyms synonyms() {
        return synonyms;
    }

    Units units() {
        return units;
    }
}
