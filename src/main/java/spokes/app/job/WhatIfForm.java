package spokes.app.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import spokes.engine.whatif.CenterClosed;
import spokes.engine.whatif.DemandChange;
import spokes.engine.whatif.FuelSurcharge;
import spokes.engine.whatif.InboundLate;
import spokes.engine.whatif.OtherService;
import spokes.engine.whatif.RateChange;
import spokes.engine.whatif.WhatIf;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.carrier.Rate;
import spokes.model.demand.DemandScope;
import spokes.model.goods.Inbound;
import spokes.model.goods.Product;
import spokes.model.place.Center;
import spokes.model.place.Closure;
import spokes.ui.Texts;
import spokes.ui.job.JobField;
import spokes.ui.job.JobField.Choice;

/** What each kind of question asks, and the question that it makes of the answers. */
final class WhatIfForm {
    private final Workspace workspace;
    private final Texts texts;

    WhatIfForm(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
    }

    /** Kinds of questions. */
    enum Kind {
        DEMAND,
        RATES,
        FUEL,
        CLOSED,
        LATE,
        SERVICE,
        NEW_SERVICE
    }

    /**
     * What is asked.
     *
     * @param divisions the census division of each state
     */
    List<JobField> fields(Kind kind, Map<String, String> divisions) {
        List<JobField> fields = new ArrayList<>();
        fields.add(choice(
                "kind",
                Kind.DEMAND.name(),
                Stream.of(Kind.values())
                        .map(one -> new Choice(one.name(), texts.get("kind." + one)))
                        .toList()));
        switch (kind) {
            case DEMAND -> demand(fields, divisions);
            case RATES -> fields.addAll(List.of(text("rates", "+5 %"), anyOf("service", services())));
            case FUEL -> fields.addAll(List.of(text("fuel", "12 %"), anyOf("service", services())));
            case CLOSED -> closed(fields);
            case LATE ->
                fields.addAll(List.of(
                        text("late", "7"),
                        anyOf("supply-point", inbound(Inbound::supplyPoint)),
                        anyOf("reference", inbound(Inbound::reference)),
                        anyOf("receiver", centers())));
            case SERVICE -> fields.add(choice("service", first(services()), services()));
            case NEW_SERVICE ->
                fields.addAll(List.of(
                        text("name", texts.get("field.name.begin")),
                        choice("like", first(services()), services()),
                        text("price", "−10 %"),
                        text("days", "")));
        }
        return fields;
    }

    private void demand(List<JobField> fields, Map<String, String> divisions) {
        fields.add(text("demand", "+20 %"));
        fields.add(anyOf("region", choices(divisions.values().stream())));
        fields.add(text("areas", ""));
        addIfAny(fields, "client", goods(product -> product.key().client()));
        addIfAny(fields, "category", goods(Product::category));
        fields.add(text("sku", ""));
        fields.add(day("from", ""));
        fields.add(day("to", ""));
    }

    private void closed(List<JobField> fields) {
        LocalDate first = workspace.settings().planDate();
        fields.add(choice("center", first(centers()), centers()));
        fields.add(day("closed-from", first.toString()));
        fields.add(day(
                "closed-to", CenterClosed.lastDay(first, workspace.settings()).toString()));
    }

    /** The question that was asked. */
    WhatIf question(Kind kind, Map<String, String> values) throws Refused {
        return switch (kind) {
            case DEMAND ->
                new DemandChange(
                        1 + percent(values, "demand"),
                        new DemandScope(
                                word(values, "client"),
                                word(values, "sku"),
                                word(values, "category"),
                                word(values, "areas"),
                                findDay(values, "from"),
                                findDay(values, "to")),
                        find(values, "region"));
            case RATES -> new RateChange(1 + percent(values, "rates"), find(values, "service"));
            case FUEL -> new FuelSurcharge(percent(values, "fuel"), find(values, "service"));
            case CLOSED ->
                new CenterClosed(new Closure(
                        word(values, "center"),
                        Fields.day(values, "closed-from", title("closed-from")),
                        findDay(values, "closed-to"),
                        texts.get("reason")));
            case LATE ->
                new InboundLate(
                        (int) Math.round(Fields.number(values, "late", title("late"), 0)),
                        find(values, "supply-point"),
                        find(values, "reference"),
                        find(values, "receiver"));
            case SERVICE -> OtherService.known(word(values, "service"));
            case NEW_SERVICE ->
                new OtherService(
                        word(values, "name"), find(values, "like"), 1 + percent(values, "price"), days(values));
        };
    }

    private List<Double> days(Map<String, String> values) throws Refused {
        List<Double> days = new ArrayList<>();
        for (String day : word(values, "days").split("[,;\\s]+")) {
            if (!day.isEmpty()) {
                days.add(Fields.number(Map.of("days", day), "days", title("days"), 0));
            }
        }
        return days;
    }

    private double percent(Map<String, String> values, String key) throws Refused {
        String plain =
                word(values, key).replace('−', '-').replaceAll("\\s*%$", "").strip();
        return Fields.number(Map.of(key, plain), key, title(key), 0) / 100;
    }

    private Optional<LocalDate> findDay(Map<String, String> values, String key) throws Refused {
        return Fields.findDay(values, key, title(key));
    }

    private static String word(Map<String, String> values, String key) {
        return values.getOrDefault(key, "");
    }

    private static Optional<String> find(Map<String, String> values, String key) {
        return Optional.of(word(values, key)).filter(word -> !word.isEmpty());
    }

    private String title(String key) {
        return texts.get("field." + key);
    }

    private JobField text(String key, String value) {
        return JobField.text(key, title(key), texts.get("field." + key + ".tip"), value);
    }

    private JobField day(String key, String value) {
        return JobField.day(key, title(key), texts.get("field." + key + ".tip"), value);
    }

    private JobField choice(String key, String value, List<Choice> choices) {
        return JobField.choice(key, title(key), texts.get("field." + key + ".tip"), value, choices);
    }

    /** A choice that may be left open. */
    private JobField anyOf(String key, List<Choice> choices) {
        List<Choice> all = new ArrayList<>(List.of(new Choice("", texts.get("all"))));
        all.addAll(choices);
        return choice(key, "", all);
    }

    private void addIfAny(List<JobField> fields, String key, List<Choice> choices) {
        if (choices.size() > 1) {
            fields.add(anyOf(key, choices));
        }
    }

    private static String first(List<Choice> choices) {
        return choices.isEmpty() ? "" : choices.getFirst().code();
    }

    private static List<Choice> choices(Stream<String> words) {
        return words.filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .map(word -> new Choice(word, word))
                .toList();
    }

    private List<Choice> services() {
        List<Rate> rates = workspace.rates().isEmpty() ? workspace.defaults().rates() : workspace.rates();
        return choices(rates.stream().map(Rate::service));
    }

    private List<Choice> goods(Function<Product, String> word) {
        return choices(workspace.products().stream().map(word));
    }

    private List<Choice> inbound(Function<Inbound, String> word) {
        return choices(workspace.inbound().stream().map(word));
    }

    private List<Choice> centers() {
        return workspace.centers().stream()
                .filter(Center::isOpen)
                .map(center -> new Choice(center.code(), center.name()))
                .toList();
    }
}
