package spokes.engine.whatif;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Numbers and names as the labels of questions say them. */
final class Words {
    private static final int NAMED = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Words() {}

    /** What something that is multiplied changes by: {@code +20 %}. */
    static String change(double times) {
        return (times < 1 ? "−" : "+") + percent(Math.abs(times - 1));
    }

    /** A share as a percentage. */
    static String percent(double share) {
        String text = String.format(Locale.ROOT, "%.2f", 100 * share);
        return text.replaceAll("\\.?0+$", "") + " %";
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code from 2 Mar 2026 to 15 Mar 2026}, as far as both are known. */
    static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.map(day -> " from " + day(day)).orElse("")
                + to.map(day -> " to " + day(day)).orElse("");
    }

    /** What there is to choose from. */
    static String some(Collection<String> names) {
        String first = names.stream().sorted().limit(NAMED).collect(Collectors.joining(", "));
        return names.isEmpty() ? "there is none" : "there are " + first + (names.size() > NAMED ? " …" : "");
    }
}
