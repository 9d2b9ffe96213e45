package spokes.session;

import java.util.Optional;
import java.util.stream.Collectors;
import spokes.model.Refused;
import spokes.model.ScenarioBook;
import spokes.model.TodayRows;
import spokes.model.scenario.Scenario;

/** Names of scenarios: which can be given, and which are there. */
final class ScenarioNames {
    private static final int LONGEST = 80;

    private ScenarioNames() {}

    /**
     * The scenario of a name.
     *
     * @throws Refused if there is none; it names those that there are
     */
    static Scenario get(ScenarioBook book, String name) throws Refused {
        return book.find(name).orElseThrow(() -> new Refused(missing(book, name)));
    }

    private static String missing(ScenarioBook book, String name) {
        String those = book.list().stream().map(Scenario::name).collect(Collectors.joining(", "));
        return "no scenario %s; %s".formatted(name, those.isEmpty() ? "there is none yet" : "there are " + those);
    }

    /** A name without blanks around it that no other scenario has. */
    static String free(ScenarioBook book, String name) throws Refused {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw new Refused("a scenario needs a name");
        }
        if (stripped.length() > LONGEST || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new Refused("a scenario's name is at most %d printable characters".formatted(LONGEST));
        }
        if (stripped.equalsIgnoreCase(TodayRows.NAME)) {
            throw new Refused("%s is the name of what stands today; choose another one".formatted(TodayRows.NAME));
        }
        Optional<Scenario> other = alike(book, stripped);
        if (other.isPresent()) {
            throw new Refused(
                    "there is a scenario %s already".formatted(other.get().name()));
        }
        return stripped;
    }

    private static Optional<Scenario> alike(ScenarioBook book, String name) {
        return book.list().stream()
                .filter(other -> other.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** A name that can be given, made of words: cut if they are long, with a number if another scenario has it. */
    static String unused(ScenarioBook book, String words) {
        String name = cut(words, LONGEST);
        for (int i = 2; alike(book, name).isPresent(); i++) {
            String number = " " + i;
            name = cut(words, LONGEST - number.length()) + number;
        }
        return name;
    }

    private static String cut(String words, int longest) {
        return words.strip()
                .substring(0, Math.min(longest, words.strip().length()))
                .strip();
    }
}
