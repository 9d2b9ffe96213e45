package spokes.exchange.resolve;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spokes.exchange.cell.CellText;
import spokes.exchange.cell.DateForm;
import spokes.exchange.cell.NumberForm;
import spokes.exchange.header.Currencies;
import spokes.exchange.source.Draft;
import spokes.model.Assumption;
import spokes.model.carrier.FreightRate;
import spokes.model.carrier.Rate;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** What a row of the sheet settings may say. */
final class SettingRules {
    private static final Map<String, String> SWITCHES = Map.of(
            "yes", "on", "true", "on", "1", "on", "on", "on", "no", "off", "false", "off", "0", "off", "off", "off");

    private final Pending pending;

    SettingRules(Pending pending) {
        this.pending = pending;
    }

    /** Brings key and value into their usual form. */
    void check(Draft draft) {
        String key = draft.text("key").toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        Assumption assumption = pending.current().defaults().assumptions().get(key);
        if (assumption == null) {
            draft.reject(
                    "key",
                    "there is no setting “%s”; %s"
                            .formatted(
                                    draft.text("key"),
                                    Suggestion.of(
                                            key,
                                            pending.current()
                                                    .defaults()
                                                    .assumptions()
                                                    .keySet())));
            return;
        }
        draft.set("key", key);
        if (assumption.isText()) {
            checkText(draft, key);
        } else {
            checkValue(draft, assumption);
        }
    }

    /** Brings a value that is no text into its usual form, or leaves it out. */
    private static void checkValue(Draft draft, Assumption assumption) {
        String value = usual(draft.text("value"), assumption);
        assumption
                .findProblem(value)
                .ifPresentOrElse(
                        problem -> draft.reject(
                                "value", "%s: %s%s".formatted(assumption.key(), problem, shownDefault(assumption))),
                        () -> draft.set("value", value));
    }

    private static String usual(String text, Assumption assumption) {
        if (assumption.isDate()) {
            return DateForm.MONTH_FIRST
                    .parse(text)
                    .map(moment -> moment.date().toString())
                    .orElse(text);
        }
        if (assumption.isSwitch()) {
            return SWITCHES.getOrDefault(text.toLowerCase(Locale.ROOT), text);
        }
        if (assumption.numbers() > 1) {
            return String.join(" ", text.split("[\\s;]+"));
        }
        OptionalDouble number =
                NumberForm.POINT.parse(text.startsWith("$") ? text.substring(1).strip() : text);
        return number.isPresent() ? CellText.number(number.getAsDouble()) : text;
    }

    private static String shownDefault(Assumption assumption) {
        return assumption.value().isEmpty() ? "" : "; its default is " + assumption.value();
    }

    private void checkText(Draft draft, String key) {
        String value = draft.text("value");
        switch (key) {
            case "currency" -> checkCurrency(draft, value);
            case "service" -> checkKnown(draft, "service", value, services());
            case "baseline_center" -> checkKnown(draft, "center", value, codes(Sheet.CENTERS, "center"));
            case "default_mode" -> checkKnown(draft, "mode of freight", value, modes());
            default -> {
                // free text
            }
        }
    }

    private void checkCurrency(Draft draft, String value) {
        String code = Currencies.find(value).orElse(value.toUpperCase(Locale.ROOT));
        String own = pending.current().settings().text("currency");
        boolean hasData = Stream.of(Sheet.values())
                .anyMatch(
                        s -> s != Sheet.SETTINGS && !pending.current().table(s).isEmpty());
        if (!Currencies.isCode(code)) {
            draft.reject("value", "“%s” is no currency; write a code as USD or EUR".formatted(value));
        } else if (hasData && !code.equals(own)) {
            draft.reject(
                    "value",
                    "this workspace's money is in %s, not %s: Spokes converts nothing; use a new workspace for %s"
                            .formatted(own, code, code));
        } else {
            draft.set("value", code);
        }
    }

    private static void checkKnown(Draft draft, String what, String value, Set<String> known) {
        if (!known.contains(value)) {
            draft.reject("value", "there is no %s “%s”; %s".formatted(what, value, Suggestion.of(value, known)));
        }
    }

    private Set<String> services() {
        return Stream.of(
                        codes(Sheet.RATES, "service").stream(),
                        codes(Sheet.SERVICES, "service").stream(),
                        pending.current().defaults().rates().stream().map(Rate::service))
                .flatMap(s -> s)
                .collect(Collectors.toSet());
    }

    private Set<String> modes() {
        return Stream.concat(
                        codes(Sheet.FREIGHT, "mode").stream(),
                        pending.current().defaults().freight().stream().map(FreightRate::mode))
                .collect(Collectors.toSet());
    }

    private Set<String> codes(Sheet sheet, String column) {
        return pending.all(sheet).map((Row row) -> row.text(column)).collect(Collectors.toSet());
    }
}
