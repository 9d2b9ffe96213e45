package spokes.ui;

/** Names of files made of words that people say, on any platform. */
public final class FileName {
    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private FileName() {}

    /**
     * A name.
     *
     * @param ending with its dot; empty for a folder
     */
    public static String of(String words, String ending) {
        return words.replaceAll(NOT_IN_NAMES, "_") + ending;
    }
}
