package spokes.exchange.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spokes.exchange.cell.CellText;
import spokes.exchange.cell.DateForm;
import spokes.exchange.cell.NumberForm;
import spokes.exchange.header.Currencies;
import spokes.model.Assumption;
import spokes.model.carrier.FreightRate;
import spokes.model.carrier.Rate;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** What a row of the sheet settings may say. */
final class SettingRules {
    private static final Set<String> ABOVE_ZERO =
            Set.of("carton_fill", "storage_fill", "dim_divisor", "circuity", "transfer_km_per_day");

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
        switch (assumption.unit()) {
            case "" -> checkText(draft, key);
            case "date" -> checkDate(draft, key);
            default -> checkNumber(draft, key, assumption);
        }
    }

    private static void checkDate(Draft draft, String key) {
        Optional<DateForm.Moment> moment = DateForm.MONTH_FIRST.parse(draft.text("value"));
        if (moment.isEmpty()) {
            draft.reject("value", "%s is a date; write it as 2026-03-14".formatted(key));
        } else {
            draft.set("value", moment.get().date().toString());
        }
    }

    private static void checkNumber(Draft draft, String key, Assumption assumption) {
        String text = draft.text("value");
        if (assumption.value().contains(" ")) {
            checkList(draft, key, assumption.value().split(" ").length);
            return;
        }
        OptionalDouble value =
                NumberForm.POINT.parse(text.startsWith("$") ? text.substring(1).strip() : text);
        String problem = value.isEmpty()
                ? "“%s” is not a number".formatted(text)
                : problem(key, assumption.unit(), value.getAsDouble());
        if (problem.isEmpty()) {
            draft.set("value", CellText.number(value.orElseThrow()));
        } else {
            draft.reject("value", "%s: %s; its default is %s".formatted(key, problem, shownDefault(assumption)));
        }
    }

    private static String shownDefault(Assumption assumption) {
        return assumption.value().isEmpty() ? "none" : assumption.value();
    }

    private static String problem(String key, String unit, double value) {
        if (value < 0 || (value == 0 && ABOVE_ZERO.contains(key))) {
            return "%s is too small".formatted(CellText.number(value));
        }
        if (unit.equals("share") && value > 1) {
            return "%s is too large for a share".formatted(CellText.number(value));
        }
        boolean isHorizon = key.equals("horizon_days");
        return isHorizon && (value < 1 || value > 3650 || value != Math.rint(value))
                ? "%s is not a whole number of days from 1 to 3650".formatted(CellText.number(value))
                : "";
    }

    private static void checkList(Draft draft, String key, int size) {
        String[] words = draft.text("value").split("[\\s;]+");
        boolean numbers =
                Stream.of(words).allMatch(w -> NumberForm.POINT.parse(w).isPresent());
        if (words.length != size || !numbers) {
            draft.reject("value", "%s is a list of %d numbers with blanks between them".formatted(key, size));
        } else {
            draft.set("value", String.join(" ", words));
        }
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
