package spokes;

import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The house, its rooms, and which way the arrows between them may point.
 *
 * <p>A new package or a new arrow starts here, with a word in the commit why the house is better with it.
 */
class ArchitectureTest {

    private static final Set<String> MODEL = Set.of(
            "spokes.model",
            "spokes.model.scenario",
            "spokes.model.sheet",
            "spokes.model.reading",
            "spokes.model.review",
            "spokes.model.packed",
            "spokes.model.place",
            "spokes.model.goods",
            "spokes.model.demand",
            "spokes.model.share",
            "spokes.model.export",
            "spokes.model.carrier");

    private static final Room model = new Room("model", MODEL);
    private static final Room geo = new Room("geo", Set.of("spokes.geo", "spokes.geo.cell"), model);
    private static final Room forecast = new Room(
            "forecast",
            Set.of(
                    "spokes.forecast",
                    "spokes.forecast.series",
                    "spokes.forecast.fit",
                    "spokes.forecast.method",
                    "spokes.forecast.smoothing",
                    "spokes.forecast.theta",
                    "spokes.forecast.intermittent",
                    "spokes.forecast.regression",
                    "spokes.forecast.learner",
                    "spokes.forecast.selection",
                    "spokes.forecast.interval",
                    "spokes.forecast.group",
                    "spokes.forecast.area",
                    "spokes.forecast.year",
                    "spokes.forecast.history",
                    "spokes.forecast.product"),
            model);

    /** Records that the engine and its workings make and the rooms above read. */
    private static final Room measures =
            new Room("measures of engine", Set.of("spokes.engine.measure", "spokes.engine.result"), model);

    /** The engine's arrays; no other room sees them. */
    private static final Room workings = new Room(
            "workings of engine",
            Set.of(
                    "spokes.engine.basis",
                    "spokes.engine.carriage",
                    "spokes.engine.demand",
                    "spokes.engine.adjustment",
                    "spokes.engine.network",
                    "spokes.engine.order",
                    "spokes.engine.parcel",
                    "spokes.engine.stocked",
                    "spokes.engine.split",
                    "spokes.engine.split.change",
                    "spokes.engine.routing",
                    "spokes.engine.flow",
                    "spokes.engine.safety",
                    "spokes.engine.sampling",
                    "spokes.engine.capacity",
                    "spokes.engine.contribution",
                    "spokes.engine.calibration",
                    "spokes.engine.comparison"),
            measures,
            model);

    private static final Room engine = new Room(
            "engine",
            Set.of(
                    "spokes.engine",
                    "spokes.engine.measure",
                    "spokes.engine.result",
                    "spokes.engine.outlook",
                    "spokes.engine.course",
                    "spokes.engine.issue",
                    "spokes.engine.stocking",
                    "spokes.engine.breakeven",
                    "spokes.engine.verdict",
                    "spokes.engine.remedy",
                    "spokes.engine.stress",
                    "spokes.engine.whatif",
                    "spokes.engine.sensitivity",
                    "spokes.engine.prediction",
                    "spokes.engine.explain",
                    "spokes.engine.question",
                    "spokes.engine.derivation",
                    "spokes.engine.replay",
                    "spokes.engine.placement",
                    "spokes.engine.reconciliation",
                    "spokes.engine.actual",
                    "spokes.engine.scenario",
                    "spokes.engine.returned",
                    "spokes.engine.reverse",
                    "spokes.engine.modes",
                    "spokes.engine.quote",
                    "spokes.engine.transfer"),
            workings,
            model);
    /** The engine's own measures: they see its arrays and read the clock, which the engine never does. */
    private static final Room speed = new Room(
            "speed of engine", Set.of("spokes.engine.speed", "spokes.engine.synthetic"), engine, workings, model);

    private static final Room optimize = new Room(
            "optimize",
            Set.of(
                    "spokes.optimize",
                    "spokes.optimize.network",
                    "spokes.optimize.stock",
                    "spokes.optimize.placement",
                    "spokes.optimize.product",
                    "spokes.optimize.closing",
                    "spokes.optimize.draft",
                    "spokes.optimize.inbound",
                    "spokes.optimize.launch",
                    "spokes.optimize.transfer",
                    "spokes.optimize.location",
                    "spokes.optimize.transport",
                    "spokes.optimize.lagrangian",
                    "spokes.optimize.program",
                    "spokes.optimize.serving",
                    "spokes.optimize.search"),
            engine,
            model);
    private static final Room session = new Room("session", Set.of("spokes.session"), engine, model);
    private static final Room store = new Room("store", Set.of("spokes.store"), model);
    private static final Room exchange = new Room(
            "exchange",
            Set.of(
                    "spokes.exchange",
                    "spokes.exchange.file",
                    "spokes.exchange.format",
                    "spokes.exchange.header",
                    "spokes.exchange.findings",
                    "spokes.exchange.cell",
                    "spokes.exchange.source",
                    "spokes.exchange.resolve",
                    "spokes.exchange.series",
                    "spokes.exchange.purchase",
                    "spokes.exchange.export",
                    "spokes.exchange.safe",
                    "spokes.exchange.layout"),
            engine,
            geo,
            model);
    private static final Room ui = new Room(
            "ui",
            Set.of(
                    "spokes.ui",
                    "spokes.ui.control",
                    "spokes.ui.words",
                    "spokes.ui.map",
                    "spokes.ui.map.area",
                    "spokes.ui.map.flow",
                    "spokes.ui.map.heat",
                    "spokes.ui.map.ground",
                    "spokes.ui.map.label",
                    "spokes.ui.map.cell",
                    "spokes.ui.map.shade",
                    "spokes.ui.map.layer",
                    "spokes.ui.map.tile",
                    "spokes.ui.move",
                    "spokes.ui.move.site",
                    "spokes.ui.explain",
                    "spokes.ui.forecast",
                    "spokes.ui.replay",
                    "spokes.ui.study",
                    "spokes.ui.tornado",
                    "spokes.ui.remedy",
                    "spokes.ui.verdict",
                    "spokes.ui.stress",
                    "spokes.ui.scenario",
                    "spokes.ui.forecast.adjustment",
                    "spokes.ui.forecast.chart",
                    "spokes.ui.export",
                    "spokes.ui.freight",
                    "spokes.ui.kpi",
                    "spokes.ui.panels",
                    "spokes.ui.tables",
                    "spokes.ui.grid",
                    "spokes.ui.sheets",
                    "spokes.ui.stock",
                    "spokes.ui.days",
                    "spokes.ui.charts",
                    "spokes.ui.proposal",
                    "spokes.ui.job",
                    "spokes.ui.optimize",
                    "spokes.ui.optimize.bound",
                    "spokes.ui.optimize.review",
                    "spokes.ui.optimize.study",
                    "spokes.ui.dialogs",
                    "spokes.ui.palette",
                    "spokes.ui.settings",
                    "spokes.ui.history",
                    "spokes.ui.notice",
                    "spokes.ui.review",
                    "spokes.ui.review.sheet",
                    "spokes.ui.window"),
            session,
            engine,
            geo,
            model);
    /** What the report shares with the window: words and figures, for which no window is needed. */
    private static final Room words = new Room(
            "words of ui",
            Set.of(
                    "spokes.ui",
                    "spokes.ui.words",
                    "spokes.ui.verdict",
                    "spokes.ui.replay",
                    "spokes.ui.scenario",
                    "spokes.ui.job"),
            session,
            engine,
            model);

    /** A document and not a view: it needs no window, and says the same numbers in the same words as one. */
    private static final Room report = new Room(
            "report",
            Set.of("spokes.report", "spokes.report.page", "spokes.report.drawing"),
            words,
            engine,
            geo,
            model);

    private static final Room app = new Room(
            "app",
            Set.of(
                    "spokes.app",
                    "spokes.app.command",
                    "spokes.app.command.actual",
                    "spokes.app.command.contract",
                    "spokes.app.command.exit",
                    "spokes.app.command.forecast",
                    "spokes.app.command.launch",
                    "spokes.app.command.modes",
                    "spokes.app.command.optimize",
                    "spokes.app.command.replay",
                    "spokes.app.command.returns",
                    "spokes.app.command.quote",
                    "spokes.app.command.report",
                    "spokes.app.command.exception",
                    "spokes.app.report",
                    "spokes.app.command.scenario",
                    "spokes.app.command.stress",
                    "spokes.app.command.tornado",
                    "spokes.app.command.prediction",
                    "spokes.app.command.calibrate",
                    "spokes.app.command.verdict",
                    "spokes.app.command.whatif",
                    "spokes.app.forecast",
                    "spokes.app.prediction",
                    "spokes.app.calibration",
                    "spokes.app.workspace",
                    "spokes.app.job",
                    "spokes.app.tile",
                    "spokes.app.optimize"),
            ui,
            report,
            exchange,
            store,
            session,
            optimize,
            speed,
            engine,
            forecast,
            geo,
            model);

    private static final List<Room> ROOMS = List.of(
            model, geo, forecast, measures, workings, engine, speed, optimize, session, store, exchange, ui, report,
            app);

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("spokes");

    @ParameterizedTest
    @FieldSource("ROOMS")
    void aRoomImportsOnlyTheRoomsOfItsRow(Room room) {
        classes()
                .that(are(room.packages()))
                .should(onlyDependOnClassesThat(areOutsideTheHouseOr(room.visible())))
                .as(room + " may import only " + room.row())
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void everyPackageIsDeclared() {
        var declared = ROOMS.stream().flatMap(room -> room.packages().stream()).toArray(String[]::new);
        classes().should().resideInAnyPackage(declared).check(HOUSE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("spokes.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void onlyUiAndAppKnowTheWindow() {
        noClasses()
                .that()
                .resideOutsideOfPackages("spokes.ui..", "spokes.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "com.gluonhq..", "atlantafx..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void onlyStoreSaysSql() {
        onlyIn("spokes.store..", "java.sql..", "javax.sql..", "org.h2..", "org.flywaydb..");
    }

    @Test
    void onlyExchangeKnowsSpreadsheets() {
        onlyIn("spokes.exchange..", "de.siegmar..", "org.dhatim..", "org.apache.poi..");
    }

    @Test
    void onlyEngineKnowsProbability() {
        onlyIn(
                "spokes.engine..",
                "org.apache.commons.statistics..",
                "org.apache.commons.numbers..",
                "org.apache.commons.rng..");
    }

    @Test
    void onlyOptimizeKnowsTheSolver() {
        onlyIn("spokes.optimize..", "com.google.ortools..");
    }

    @Test
    void onlyAppsCommandsKnowTheCommandLine() {
        onlyIn("spokes.app.command..", "picocli..");
    }

    @Test
    void onlyAppPrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("spokes.app..")
                .should(ACCESS_STANDARD_STREAMS)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static void onlyIn(String room, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> are(Set<String> packages) {
        return DescribedPredicate.describe("are in " + packages, type -> packages.contains(type.getPackageName()));
    }

    private static DescribedPredicate<JavaClass> areOutsideTheHouseOr(Set<String> visible) {
        return DescribedPredicate.describe("are visible", type -> {
            var name = type.getBaseComponentType().getPackageName();
            return !(name.equals("spokes") || name.startsWith("spokes.")) || visible.contains(name);
        });
    }

    /**
     * A row of the table.
     *
     * @param packages the room's packages, each by its full name
     * @param mayImport the rooms that its classes may name, beside itself
     */
    record Room(String name, Set<String> packages, List<Room> mayImport) {
        Room(String name, Set<String> packages, Room... mayImport) {
            this(name, packages, List.of(mayImport));
        }

        Set<String> visible() {
            return Stream.concat(Stream.of(this), mayImport.stream())
                    .flatMap(room -> room.packages().stream())
                    .collect(toSet());
        }

        String row() {
            return mayImport.isEmpty()
                    ? "nothing"
                    : mayImport.stream().map(Room::name).collect(joining(", "));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
