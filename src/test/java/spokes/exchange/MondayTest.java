package spokes.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.engine.JudgedPlan;
import spokes.engine.issue.PlanIssue;
import spokes.engine.result.Departure;
import spokes.model.goods.OrderLine;
import spokes.model.goods.StockLevel;
import spokes.model.goods.Transfer;
import spokes.model.reading.ImportIssue;
import spokes.model.sheet.Sheet;

/**
 * Every Monday the planner drops last week's exports on the window: orders that overlap with those of the week before, a
 * new count of the stock, the 3PL's list of transfers. What is new comes in; nothing is doubled, nothing is lost.
 */
class MondayTest {
    private static final String ORDERS = "order_id,order_date,sku,quantity,area\n";
    private static final String LAST_WEEK =
            ORDERS + "1001,2026-02-25,bolt,2,071\n1002,2026-03-01,bolt,4,071\n1002,2026-03-01,nut,1,071\n";

    @TempDir
    private Path folder;

    private ImportWorld world;

    @BeforeEach
    void lastMonday() throws Exception {
        world = new ImportWorld(folder).withBasics();
        world.accept("orders w9.csv", LAST_WEEK);
        world.accept("stock.csv", "center,sku,on_hand,as_of\nHAM-2,bolt,500,2026-03-02\nRNO,bolt,20,2026-03-02\n");
        world.accept(
                "transfers.csv",
                "transfer_id,sku,from,to,units,departure_date,mode,status\n"
                        + "T-0001,bolt,HAM-2,RNO,100,2026-03-04,ltl,planned\n"
                        + "T-0002,bolt,HAM-2,RNO,50,2026-03-11,ltl,planned\n");
    }

    private List<String> orders() {
        return world.workspace().orders().stream()
                .map(line ->
                        "%s %s %.0f".formatted(line.orderId(), line.product().sku(), line.quantity()))
                .toList();
    }

    private JudgedPlan plan() {
        return JudgedPlan.of(world.workspace());
    }

    private double demandPerDay() {
        return plan().listDemand().stream()
                .mapToDouble(rate -> rate.unitsPerDay())
                .sum();
    }

    private Transfer transfer(String id) {
        return world.workspace().transfers().stream()
                .filter(transfer -> transfer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ordersOfThisWeekComeInAndThoseOfLastWeekAreKnown() throws Exception {
        var review = world.accept(
                "orders w10.csv",
                ORDERS + "1002,2026-03-01,bolt,4,071\n1002,2026-03-01,nut,1,071\n1003,2026-03-03,bolt,7,071\n");
        assertThat(orders()).containsExactly("1001 bolt 2", "1002 bolt 4", "1002 nut 1", "1003 bolt 7");
        assertThat(ImportWorld.counts(review.sheets().getFirst())).isEqualTo("orders: 3 = 3 + 0 + 0, 0 repaired");
        assertThat(world.review(world.file("again.csv", LAST_WEEK)).changes().isEmpty())
                .isTrue();
    }

    @Test
    void anOrderThatTheLastExportCutInTwoIsWholeNow() throws Exception {
        world.accept("orders w10.csv", ORDERS + "1004,2026-03-08,bolt,1,071\n");
        world.accept("orders w11.csv", ORDERS + "1004,2026-03-08,bolt,1,071\n1004,2026-03-08,nut,6,071\n");
        assertThat(orders()).endsWith("1004 bolt 1", "1004 nut 6").hasSize(5);
    }

    @Test
    void aQuantityThatWasChangedInTheShopIsTheNewOne() throws Exception {
        world.accept("orders w10.csv", ORDERS + "1002,2026-03-01,bolt,3,071\n");
        assertThat(orders()).containsExactly("1001 bolt 2", "1002 bolt 3", "1002 nut 1");
    }

    @Test
    void aLineThatWasCancelledIsExportedWith0AndMakesNoDemand() throws Exception {
        double before = demandPerDay();
        world.accept("orders w10.csv", ORDERS + "1002,2026-03-01,bolt,0,071\n");
        assertThat(orders()).containsExactly("1001 bolt 2", "1002 bolt 0", "1002 nut 1");
        assertThat(demandPerDay()).isEqualTo(before - 4 / 56.0, org.assertj.core.data.Offset.offset(1e-12));
    }

    @Test
    void aLineThatALaterExportHasNoLongerStays() throws Exception {
        world.accept("orders w10.csv", ORDERS + "1002,2026-03-01,nut,1,071\n");
        assertThat(orders()).contains("1002 bolt 4");
    }

    @Test
    void aReturnIsALineOfItsOwn() throws Exception {
        world.accept(
                "orders w10.csv", "order_id,order_date,sku,quantity,area,return_of\nR-1,2026-03-05,bolt,-1,071,1001\n");
        assertThat(orders()).contains("1001 bolt 2", "R-1 bolt -1");
    }

    @Test
    void aNewCountKeepsPlannedTransfers() throws Exception {
        world.accept("stock w10.csv", "center,sku,on_hand,as_of\nHAM-2,bolt,480,2026-03-03\n");
        assertThat(world.workspace().transfers())
                .extracting(Transfer::status)
                .containsExactly(Transfer.Status.PLANNED, Transfer.Status.PLANNED);
        assertThat(world.workspace().stock()).extracting(StockLevel::onHand).containsExactly(480.0, 20.0);
        assertThat(plan().listDepartures()).hasSize(2);
    }

    @Test
    void aNewCountThatDoesNotSayItsDayKeepsTheOldOneAndIsTold() throws Exception {
        var review = world.accept("stock w10.csv", "center,sku,on_hand\nHAM-2,bolt,480\nRNO,bolt,15\n");

        assertThat(world.workspace().stock())
                .extracting(StockLevel::asOf)
                .containsOnly(Optional.of(LocalDate.parse("2026-03-02")));
        assertThat(review.issues())
                .extracting(ImportIssue::message)
                .contains("this sheet does not say on which day stock was counted, so 2026-03-02 of the count before"
                        + " stays and transfers sent after it are taken off again: add a column as_of");
    }

    @Test
    void aTransferThatShouldHaveLeftBeforeTheCountIsOverdueUntilSomebodySaysWhatBecameOfIt() throws Exception {
        world.accept("stock w10.csv", "center,sku,on_hand,as_of\nHAM-2,bolt,480,2026-03-09\nRNO,bolt,10,2026-03-09\n");
        assertThat(plan().listIssues())
                .filteredOn(issue -> issue.kind() == PlanIssue.Kind.OVERDUE_TRANSFER)
                .extracting(PlanIssue::place)
                .containsExactly("T-0001");
        assertThat(plan().listDepartures()).extracting(Departure::transfer).containsExactly(transfer("T-0002"));
    }

    @Test
    void whatTheWarehouseSaysItSentIsRecognizedAndTakesNothingFromANewerCount() throws Exception {
        world.accept("stock w10.csv", "center,sku,on_hand,as_of\nHAM-2,bolt,380,2026-03-09\nRNO,bolt,10,2026-03-09\n");
        world.accept(
                "Transfer Orders.csv",
                "Transfer #,Item,From,To,Qty,Status,sent_date\nT-0001,bolt,HAM-2,RNO,100,Shipped,2026-03-04\n");
        assertThat(world.workspace().transfers()).hasSize(2);
        assertThat(transfer("T-0001").status()).isEqualTo(Transfer.Status.SENT);
        assertThat(transfer("T-0001").departureDate()).hasToString("Optional[2026-03-04]");
        assertThat(plan().listIssues()).extracting(PlanIssue::kind).doesNotContain(PlanIssue.Kind.OVERDUE_TRANSFER);
        double opening = plan().stockCurve(
                        world.workspace().products().getFirst().key(), "HAM-2")
                .getFirst()
                .units();
        assertThat(opening).isEqualTo(380);
    }

    @Test
    void aTransferListWithoutIdsIsRecognizedByWhatMovesWhenAndHow() throws Exception {
        world.accept(
                "transfers w10.csv",
                "sku,from,to,units,departure_date,mode,status\nbolt,HAM-2,RNO,100,2026-03-04,ltl,sent\n");
        assertThat(world.workspace().transfers())
                .extracting(Transfer::id, Transfer::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("T-0001", Transfer.Status.SENT),
                        org.assertj.core.groups.Tuple.tuple("T-0002", Transfer.Status.PLANNED));
    }

    @Test
    void aTransferListThatSaysNoModeMeansTheUsualOne() throws Exception {
        world.accept(
                "transfers w10.csv", "sku,from,to,units,departure_date,status\nbolt,HAM-2,RNO,100,2026-03-04,sent\n");
        assertThat(world.workspace().transfers()).hasSize(2);
        assertThat(transfer("T-0001").status()).isEqualTo(Transfer.Status.SENT);
        assertThat(transfer("T-0001").mode()).isEqualTo("ltl");
    }

    @Test
    void theSameTransferListAgainDoublesNothing() throws Exception {
        String list = "sku,from,to,units,departure_date,status\nbolt,HAM-2,RNO,7,2026-03-20,planned\n";
        world.accept("transfers w10.csv", list);
        assertThat(world.workspace().transfers())
                .extracting(Transfer::id)
                .containsExactly("T-0001", "T-0002", "T-0003");
        assertThat(world.review(world.file("transfers again.csv", list))
                        .changes()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aShortReceiptIsTold() throws Exception {
        world.accept(
                "transfers w10.csv",
                "transfer_id,sku,from,to,units,status,received_units\nT-0001,bolt,HAM-2,RNO,100,received,97\n");
        assertThat(plan().listIssues())
                .filteredOn(issue -> issue.kind() == PlanIssue.Kind.SHORT_RECEIPT)
                .extracting(PlanIssue::place)
                .containsExactly("T-0001");
    }

    @Test
    void allOfMondayInOneGoIsTheSameWhateverTheOrderOfTheFiles() throws Exception {
        Path orders = world.file("orders w10.csv", ORDERS + "1002,2026-03-01,bolt,4,071\n1003,2026-03-03,bolt,7,071\n");
        Path stock = world.file("stock w10.csv", "center,sku,on_hand,as_of\nHAM-2,bolt,380,2026-03-09\n");
        Path sent = world.file(
                "transfers w10.csv",
                "transfer_id,sku,from,to,units,status,sent_date\nT-0001,bolt,HAM-2,RNO,100,sent,2026-03-04\n");
        assertThat(world.review(sent, stock, orders).changes())
                .isEqualTo(world.review(orders, stock, sent).changes());
        world.accept(stock, orders, sent);
        assertThat(orders()).hasSize(4);
        assertThat(world.rows(Sheet.STOCK)).hasSize(2);
        assertThat(plan().evaluation().unitsShipped()).isPositive();
        assertThat(world.workspace().orders()).extracting(OrderLine::area).containsOnly("071");
    }

    private String firstDay() {
        return world.workspace().settings().planDate().toString();
    }

    @Test
    void thePlanBeginsAfterTheWeekThatIsKnownByOrdersAndCountSoThatWhatLeavesAtOnceCounts() throws Exception {
        var review = world.accept(
                world.file("orders w10.csv", ORDERS + "1003,2026-03-08,bolt,7,071\n"),
                world.file("stock w10.csv", "center,sku,on_hand,as_of\nHAM-2,bolt,380,2026-03-08\n"));

        assertThat(firstDay()).isEqualTo("2026-03-09");
        assertThat(review.issues())
                .extracting(ImportIssue::message)
                .contains("the plan begins on 2026-03-09 now, it began on 2026-03-02 (setting plan_date)");
        assertThat(demandPerDay()).isEqualTo((2 + 4 + 1 + 7) / 56.0, within(1e-9));
        assertThat(plan().listDepartures()).extracting(Departure::transfer).containsExactly(transfer("T-0002"));
    }

    @Test
    void thePlanMovesOnWhicheverOfOrdersAndCountComesFirst() throws Exception {
        world.accept("stock w10.csv", "center,sku,on_hand,as_of\nHAM-2,bolt,380,2026-03-08\n");
        assertThat(firstDay()).isEqualTo("2026-03-02");
        world.accept("orders w10.csv", ORDERS + "1003,2026-03-08,bolt,7,071\n");
        assertThat(firstDay()).isEqualTo("2026-03-09");
    }

    @Test
    void anOrderOfAFarDayDoesNotMoveThePlanBeyondTheCount() throws Exception {
        world.accept("orders w10.csv", ORDERS + "1003,2062-03-08,bolt,7,071\n");
        assertThat(firstDay()).isEqualTo("2026-03-03");
    }

    @Test
    void aFirstDayThatThePlannerChoseStays() throws Exception {
        world.accept("settings.csv", "key,value\nplan_date,2026-02-01\n");
        world.accept(
                world.file("orders w10.csv", ORDERS + "1003,2026-03-08,bolt,7,071\n"),
                world.file("stock w10.csv", "center,sku,on_hand,as_of\nHAM-2,bolt,380,2026-03-08\n"));
        assertThat(firstDay()).isEqualTo("2026-02-01");
    }
}
