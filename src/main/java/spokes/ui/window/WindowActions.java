package spokes.ui.window;

import java.util.List;
import java.util.Optional;
import spokes.session.Session;
import spokes.session.State;
import spokes.ui.Texts;
import spokes.ui.control.Action;
import spokes.ui.control.ActionGroup;
import spokes.ui.notice.Notices;
import spokes.ui.optimize.OptimizeActions;
import spokes.ui.scenario.ScenarioActions;
import spokes.ui.study.StudyActions;
import spokes.ui.words.Phrases;

/** All that menu, toolbar and keys do. */
final class WindowActions {
    private final Texts texts = Texts.of("window");
    private final Session session;
    private final Notices notices;
    private final Action undo;
    private final Action redo;
    private final Action history;
    private final Action importing;
    private final Action pasting;
    private final ExportActions exports;
    private final OptimizeActions optimizing;
    private final ScenarioActions scenarios;
    private final StudyActions studies;
    private final Action search;
    private final Action filter;
    private final Action theme;
    private final Action settings;
    private final Action fit;
    private final Action move;
    private final Action help;
    private final Action hints;
    private final Action create;
    private final Action open;
    private final Action sample;
    private final Action quit;

    /** What the window does for the actions that are not the session's. */
    interface Doing {
        void importFiles();

        void paste();

        void showHistory();

        void search();

        void filterProducts();

        void changeTheme();

        void openSettings();

        void fitMap();

        void moveStock();

        void showHelp();

        void showHints();

        void createWorkspace();

        void openWorkspace();

        void openSample();

        void quit();
    }

    WindowActions(
            Session session,
            Notices notices,
            Doing doing,
            ExportActions exports,
            OptimizeActions optimizing,
            ScenarioActions scenarios,
            StudyActions studies) {
        this.session = session;
        this.notices = notices;
        undo = action("undo", this::undo).on("Shortcut+Z");
        redo = action("redo", this::redo).on("Shortcut+Y").also("Shortcut+Shift+Z");
        history = action("history", doing::showHistory).on("Shortcut+Shift+H");
        importing = action("import", doing::importFiles).on("Shortcut+I");
        pasting = action("paste", doing::paste).on("Shortcut+V");
        this.exports = exports;
        this.optimizing = optimizing;
        this.scenarios = scenarios;
        this.studies = studies;
        search = action("search", doing::search).on("Shortcut+K");
        filter = action("filter", doing::filterProducts).on("Shortcut+F");
        theme = action("theme", doing::changeTheme);
        settings = action("settings", doing::openSettings).on("Shortcut+Comma");
        fit = action("fit", doing::fitMap).on("Shortcut+0");
        move = action("move", doing::moveStock).also("M");
        help = action("help", doing::showHelp).on("F1").also("'?'");
        hints = action("hints", doing::showHints);
        create = action("new", doing::createWorkspace).on("Shortcut+N");
        open = action("open", doing::openWorkspace).on("Shortcut+O");
        sample = action("sample", doing::openSample);
        quit = action("quit", doing::quit).on("Shortcut+Q");
    }

    private Action action(String id, Runnable does) {
        Action action = new Action(id, texts.get("action." + id), does, notices::refuse);
        action.tipProperty().set(texts.get("action." + id + ".tip"));
        return action;
    }

    private void undo() {
        State before = session.state();
        session.undo();
        before.undo().ifPresent(label -> notices.tell(texts.get("undone", Phrases.say(label)) + inView(before)));
    }

    /** Goes to where so many steps are in force, and says how far that was. */
    void goTo(int inForce) {
        State before = session.state();
        int way = inForce - session.history().inForce();
        session.goTo(inForce);
        notices.tell((way < 0 ? texts.get("undone.steps", -way) : texts.get("redone.steps", way)) + inView(before));
    }

    private void redo() {
        State before = session.state();
        session.redo();
        before.redo().ifPresent(label -> notices.tellDone(texts.get("redone", Phrases.say(label)) + inView(before)));
    }

    /** Says what came into view with a step, if it is something else. */
    private String inView(State before) {
        String now = session.state().sight().scenario();
        if (now.equals(before.sight().scenario())) {
            return "";
        }
        return now.isEmpty() ? texts.get("now.base") : texts.get("now.scenario", now);
    }

    /** Names what undo and redo would do, and says why what cannot be done cannot. */
    void show(State state, Optional<String> selectedCenter) {
        name(undo, state.undo(), "undo");
        name(redo, state.redo(), "redo");
        boolean none = state.undo().isEmpty() && state.redo().isEmpty();
        history.refusalProperty().set(none ? texts.get("refused.history") : "");
        boolean empty = state.workspace().centers().isEmpty();
        String nothing = empty ? texts.get("refused.empty") : "";
        exports.refuse(nothing);
        optimizing.refuse(nothing);
        scenarios.show(state);
        List.of(fit, hints).forEach(action -> action.refusalProperty().set(nothing));
        String nowhere = selectedCenter.isEmpty() ? texts.get("refused.nocenter") : "";
        move.refusalProperty().set(empty ? nothing : nowhere);
    }

    private void name(Action action, Optional<String> label, String key) {
        String text = label.map(l -> texts.get("action." + key + ".label", Phrases.say(l)))
                .orElse(texts.get("action." + key));
        action.textProperty().set(text);
        action.tipProperty().set(text);
        action.refusalProperty().set(label.isPresent() ? "" : texts.get("refused." + key));
    }

    /**
     * All that can be done, as menus, the search and the list of keys show it.
     *
     * @param cancelTransfer what the table of transfers adds to it
     * @param map            what the map adds to it
     */
    List<ActionGroup> groups(Action cancelTransfer, ActionGroup map) {
        return List.of(
                group("file", List.of(List.of(create, open, sample), List.of(importing, pasting), List.of(quit))),
                exports.group(),
                group(
                        "edit",
                        List.of(
                                List.of(undo, redo, history),
                                List.of(search, filter),
                                List.of(move, cancelTransfer),
                                List.of(settings))),
                scenarios.group(),
                optimizing.group(),
                studies.actions(),
                group("view", List.of(List.of(theme, fit))),
                map,
                group("help", List.of(List.of(help, hints))));
    }

    private ActionGroup group(String id, List<List<Action>> sections) {
        return new ActionGroup(id, texts.get("menu." + id), sections);
    }

    Action undoing() {
        return undo;
    }

    Action redoing() {
        return redo;
    }

    Action listingHistory() {
        return history;
    }

    Action importing() {
        return importing;
    }

    OptimizeActions optimizing() {
        return optimizing;
    }

    ScenarioActions scenarios() {
        return scenarios;
    }

    StudyActions studies() {
        return studies;
    }

    ExportActions exports() {
        return exports;
    }

    Action searching() {
        return search;
    }

    Action changingTheme() {
        return theme;
    }

    Action openingSettings() {
        return settings;
    }

    Action helping() {
        return help;
    }

    Action creating() {
        return create;
    }

    Action opening() {
        return open;
    }

    Action openingSample() {
        return sample;
    }
}
