package spokes.app.command.contract;

import java.util.ArrayList;
import java.util.List;

/** What a command says to people: sentences first, then tables, each below its title. */
public final class TextPage {
    private final List<String> lines = new ArrayList<>();

    /** Adds a sentence. */
    public TextPage say(String sentence) {
        lines.add(sentence);
        return this;
    }

    /** Adds sentences. */
    public TextPage say(List<String> sentences) {
        lines.addAll(sentences);
        return this;
    }

    /** Adds a table below an empty line and its title. */
    public TextPage table(String title, LineTable table) {
        lines.add("");
        lines.add(title);
        lines.addAll(table.lines());
        return this;
    }

    /** Adds the first rows of a longer table, and how many there are beyond them. */
    public TextPage table(String title, LineTable table, int more) {
        table(title, table);
        if (more > 0) {
            lines.add("and %,d more".formatted(more));
        }
        return this;
    }

    /** All of it. */
    public String text() {
        return String.join(System.lineSeparator(), lines);
    }
}
