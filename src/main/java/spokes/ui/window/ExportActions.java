package spokes.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleGroup;
import spokes.model.export.CsvProfile;
import spokes.model.export.ExportLayout;
import spokes.ui.Texts;
import spokes.ui.control.Action;
import spokes.ui.control.ActionGroup;
import spokes.ui.control.Icon;
import spokes.ui.notice.Notices;

/** The ways out of the plan: what is under Export in the toolbar and in the menu. */
final class ExportActions {
    private final Texts texts = Texts.of("window");
    private final Doing doing;
    private final Action folder;
    private final Action workbook;
    private final Action report;
    private final Action approval;
    private final Action shipments;
    private final Action map;
    private final Action layouts;

    /** Writes what the planner asks for. */
    interface Doing {
        void exportFolder();

        void exportWorkbook();

        void exportReport();

        void exportApproval();

        void exportShipments();

        void exportMap();

        void fill(ExportLayout layout);

        void editLayouts();

        List<ExportLayout> listLayouts();

        CsvProfile profile();

        void choose(CsvProfile profile);
    }

    ExportActions(Notices notices, Doing doing) {
        this.doing = doing;
        folder = action("export", doing::exportFolder, notices).on("Shortcut+E");
        workbook = action("export-workbook", doing::exportWorkbook, notices).on("Shortcut+Shift+E");
        report = action("export-report", doing::exportReport, notices).on("Shortcut+P");
        approval = action("export-approval", doing::exportApproval, notices);
        shipments = action("export-shipments", doing::exportShipments, notices);
        map = action("export-map", doing::exportMap, notices);
        layouts = action("export-layouts", doing::editLayouts, notices);
    }

    private Action action(String id, Runnable does, Notices notices) {
        Action action = new Action(id, texts.get("action." + id), does, notices::refuse);
        action.tipProperty().set(texts.get("action." + id + ".tip"));
        return action;
    }

    /** Says why nothing can be exported; empty if it can. */
    void refuse(String reason) {
        List.of(approval, report, folder, workbook, shipments, map, layouts)
                .forEach(action -> action.refusalProperty().set(reason));
    }

    /** What the menu at the top lists. */
    ActionGroup group() {
        return new ActionGroup(
                "export",
                texts.get("menu.export"),
                List.of(List.of(approval, report, folder, workbook, shipments, map, layouts)));
    }

    /** The button of the toolbar: pressed, it writes the folder; its arrow shows all ways, and what else is chosen. */
    SplitMenuButton button() {
        SplitMenuButton button = new SplitMenuButton();
        folder.dress(button);
        button.setAccessibleRole(javafx.scene.AccessibleRole.SPLIT_MENU_BUTTON);
        button.setText(texts.get("toolbar.export"));
        button.setGraphic(new Icon("export"));
        button.getStyleClass().add("export-button");
        button.getItems().setAll(List.copyOf(bare(group().menuItems())));
        button.setOnShowing(_ -> button.getItems().setAll(allItems()));
        return button;
    }

    private List<MenuItem> allItems() {
        List<MenuItem> items = new ArrayList<>(bare(group().menuItems()));
        List<ExportLayout> kept = doing.listLayouts();
        if (!kept.isEmpty()) {
            items.add(new SeparatorMenuItem());
            kept.forEach(layout -> items.add(fillItem(layout)));
        }
        items.add(new SeparatorMenuItem());
        ToggleGroup profiles = new ToggleGroup();
        for (CsvProfile profile : CsvProfile.values()) {
            items.add(profileItem(profile, profiles));
        }
        return items;
    }

    /** The keys belong to the menu at the top: a second item with one would answer twice. */
    private static List<MenuItem> bare(List<MenuItem> items) {
        items.forEach(item -> {
            item.setAccelerator(null);
            item.setId("button-" + item.getId());
        });
        return items;
    }

    private MenuItem fillItem(ExportLayout layout) {
        MenuItem item = new MenuItem(texts.get("action.export-fill", layout.name()));
        item.setId("fill-" + layout.name());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> doing.fill(layout));
        return item;
    }

    private MenuItem profileItem(CsvProfile profile, ToggleGroup profiles) {
        RadioMenuItem item = new RadioMenuItem(texts.get("export.profile." + profile));
        item.setId("profile-" + profile);
        item.setToggleGroup(profiles);
        item.setSelected(doing.profile() == profile);
        item.setOnAction(_ -> doing.choose(profile));
        return item;
    }
}
