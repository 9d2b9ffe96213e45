package spokes.app.scale;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Files of order lines as an order system would export them: two lines an order, 5,000 SKUs of which few sell most, US
 * ZIPs, three years. The same seed gives the same lines, and more lines begin with the same ones.
 *
 * @param lines how many
 * @param first number of the first line, to make a later export
 */
record OrderFile(int lines, int first) {
    private static final String HEADERS =
            "order_id,order_date,client,sku,quantity,postal_code,country,ship_center,ship_date,freight_paid";
    private static final int SKUS = 5_000;
    private static final int ZIPS = 3_000;
    private static final int LINES_A_DAY = 4_000;

    OrderFile(int lines) {
        this(lines, 0);
    }

    private static String[] line(int number) {
        Random random = new Random(number / 2 * 31L + 7);
        int zip = 1_000 + random.nextInt(ZIPS) * 31;
        random.setSeed(number);
        LocalDate day = LocalDate.of(2023, 1, 2).plusDays(number / LINES_A_DAY % 1_100);
        double share = random.nextDouble();
        int pair = (int) (share * share * SKUS / 2);
        int sku = (pair * 2 + number % 2) % SKUS;
        return new String[] {
            "ORD-" + (10_000_000 + number / 2),
            day.toString(),
            "acme",
            "SKU-%05d".formatted(sku),
            String.valueOf(1 + random.nextInt(4)),
            "%05d".formatted(zip),
            "US",
            "RENO",
            day.plusDays(1).toString(),
            String.valueOf((500 + random.nextInt(2_000)) / 100.0)
        };
    }

    /** Writes a CSV file. */
    Path csv(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADERS + "\n");
            for (int number = first; number < first + lines; number++) {
                out.write(String.join(",", line(number)) + "\n");
            }
        }
        return file;
    }

    /** Writes a workbook of one sheet: numbers as numbers, days as days. */
    Path xlsx(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "orders", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("orders");
            String[] headers = HEADERS.split(",");
            for (int column = 0; column < headers.length; column++) {
                sheet.value(0, column, headers[column]);
            }
            for (int row = 1; row <= lines; row++) {
                put(sheet, row, line(first + row - 1));
                if (row % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
        return file;
    }

    private static void put(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            switch (column) {
                case 1, 8 -> {
                    sheet.value(row, column, LocalDate.parse(cells[column]));
                    sheet.style(row, column).format("yyyy-mm-dd").set();
                }
                case 4, 9 -> sheet.value(row, column, Double.parseDouble(cells[column]));
                default -> sheet.inlineString(row, column, cells[column]);
            }
        }
    }

    /** Writes a file, for a look from outside: lines, file. */
    public static void main(String[] arguments) throws IOException {
        OrderFile orders = new OrderFile(Integer.parseInt(arguments[0]));
        Path file = Path.of(arguments[1]);
        if (arguments[1].endsWith(".csv")) {
            orders.csv(file);
        } else {
            orders.xlsx(file);
        }
    }
}
