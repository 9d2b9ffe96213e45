package spokes.report;

import java.util.List;
import java.util.Optional;
import spokes.engine.derivation.Source;
import spokes.model.Assumption;
import spokes.model.ScenarioBook;
import spokes.model.Settings;
import spokes.model.Workspace;
import spokes.report.page.Html;
import spokes.report.page.Table;
import spokes.report.page.Table.Column;
import spokes.ui.Texts;
import spokes.ui.scenario.RowWords;

/** What all of it rests on, each with its source and date, and what was changed from the default or from the base plan. */
final class AssumptionPart {
    private static final int CHANGES_SHOWN = 40;

    private final Findings findings;
    private final Wording words;

    AssumptionPart(Findings findings, Wording words) {
        this.findings = findings;
        this.words = words;
    }

    void writeTo(Html html) {
        html.add("h2", "", words.get("assumptions"));
        Table table = new Table(
                Column.text(words.get("column.assumption")),
                Column.number(words.get("column.value")),
                Column.text(words.get("column.unit")),
                Column.text(words.get("column.source")),
                Column.text(words.get("column.date")));
        findings.verdict().assumptions().forEach(source -> table.add(row(source)));
        table.writeTo(html);
        changed(html);
        scenario(html);
    }

    private List<String> row(Source source) {
        String says = switch (source.kind()) {
            case SETTING -> words.get("source.setting", source.says());
            case SHEET -> words.get("source.sheet");
            case ASSUMPTION, SHIPPED -> source.says();
        };
        return List.of(label(source.name()), source.value(), source.unit(), says, source.date());
    }

    private String label(String key) {
        return Optional.ofNullable(workspace().defaults().assumptions().get(key))
                .map(Assumption::label)
                .orElse(key);
    }

    private Workspace workspace() {
        return findings.plan().workspace();
    }

    private void changed(Html html) {
        Settings settings = workspace().settings();
        List<Assumption> chosen = workspace().defaults().assumptions().values().stream()
                .filter(assumption -> settings.isChosen(assumption.key()))
                .filter(assumption -> !settings.text(assumption.key()).equals(assumption.value()))
                .toList();
        html.add("h3", "", words.get("changed", chosen.size()));
        Table table = new Table(
                Column.text(words.get("column.assumption")),
                Column.number(words.get("column.value")),
                Column.number(words.get("column.default")),
                Column.text(words.get("column.unit")));
        chosen.forEach(assumption -> table.add(List.of(
                assumption.label(),
                settings.text(assumption.key()),
                assumption.value().isEmpty() ? words.get("unknown") : assumption.value(),
                assumption.unit())));
        if (!table.isEmpty()) {
            table.writeTo(html);
        }
    }

    /** Which rows the scenario changes. */
    private void scenario(Html html) {
        String name = findings.subject().scenario();
        if (name.isEmpty()) {
            return;
        }
        List<RowWords> changes = RowWords.of(
                Texts.of("scenario"), new ScenarioBook(findings.subject().base().workspace()), name);
        html.add("h3", "", words.get("scenario.changes", name, changes.size()));
        Table table = new Table(
                Column.text(words.get("column.sheet")),
                Column.text(words.get("column.row")),
                Column.text(words.get("column.change")));
        changes.stream()
                .limit(CHANGES_SHOWN)
                .forEach(change -> table.add(List.of(change.sheet(), change.name(), change.change())));
        if (!table.isEmpty()) {
            table.writeTo(html);
        }
        if (changes.size() > CHANGES_SHOWN) {
            html.add("p", "note", words.get("more", changes.size() - CHANGES_SHOWN));
        }
    }
}
