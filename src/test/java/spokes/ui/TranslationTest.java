package spokes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The window speaks German as well as English: every word of it is in a bundle, and every bundle has its twin. */
class TranslationTest {
    private static final Path BUNDLES = Path.of("src/main/resources/spokes/ui");
    private static final String GERMAN = "_de.properties";
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern THREE_WORDS = Pattern.compile("\\p{L}{2,} \\p{L}{2,} \\p{L}{2,}");

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.toString().endsWith(GERMAN))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyHasItsGermanTwinWithTheSameArguments(Path english) throws IOException {
        Properties here = read(english);
        Properties there = read(german(english));

        assertThat(new TreeSet<>(there.stringPropertyNames())).isEqualTo(new TreeSet<>(here.stringPropertyNames()));
        assertThat(here.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(there.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(here.getProperty(key))));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsAPatternAndNoGermanSentenceIsStillEnglish(Path english) throws IOException {
        Properties here = read(english);
        Properties there = read(german(english));

        assertThat(Stream.concat(here.values().stream(), there.values().stream()))
                .allSatisfy(text -> assertThat(new MessageFormat((String) text)).isNotNull());
        assertThat(here.stringPropertyNames())
                .filteredOn(key -> THREE_WORDS.matcher(here.getProperty(key)).find())
                .allSatisfy(key -> assertThat(there.getProperty(key)).as(key).isNotEqualTo(here.getProperty(key)));
    }

    private static Path german(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", GERMAN));
    }

    private static Properties read(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** What no planner reads, though it looks like words. */
    private static final Set<String> NO_TEXT = Set.of("MMM yyyy", "text size", "no space", "map shapes");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");
    private static final Pattern FOR_US =
            Pattern.compile("new \\w*(Exception|Error)\\(|LOG\\.|requireNonNull|SuppressWarnings|assert ");

    @Test
    void noViewHasTextInItsCode() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/spokes/ui"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                LITERAL.matcher(code)
                        .results()
                        .filter(literal -> isText(literal, code))
                        .forEach(literal -> found.add(file.getFileName() + ": " + literal.group(1)));
            }
        }
        assertThat(found).isEmpty();
    }

    private static boolean isText(MatchResult literal, String code) {
        String words = literal.group(1);
        String before = code.substring(0, literal.start());
        int begin = Stream.of(";", "{", "}").mapToInt(before::lastIndexOf).max().orElse(0);
        return TWO_WORDS.matcher(words).find()
                && !NO_TEXT.contains(words)
                && !FOR_US.matcher(before.substring(begin + 1)).find();
    }
}
