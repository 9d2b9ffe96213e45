package spokes.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.Row;

/**
 * Reads a file's schema and version as plain data before the database opens it.
 *
 * <p>An H2 database carries code: opening one compiles and runs its triggers, a plain select runs the functions behind
 * a view or a default. So every statement of the schema must consist of the few words that Spokes' own schema does.
 */
final class Inspection {
    /** The map in which H2 keeps one row for each object of the schema: its id first, the statement fourth. */
    private static final String SCHEMA = "table.0";

    private static final int ID = 0;
    private static final int STATEMENT = 3;

    private static final String VERSIONS = "CREATE CACHED TABLE \"PUBLIC\".\"flyway_schema_history\"";
    private static final int VERSION = 1;
    private static final int SUCCESS = 9;

    /** A piece of a statement as Spokes makes them, where the last one ended. */
    private static final Pattern OURS = Pattern.compile("""
        (?x) \\G (?: \\s++ | [(),.] | -?\\d++ | "[^"]*+" | '[0-9a-f]*+' | \\b (?: ADD | ADMIN | ALTER | BIGINT | BINARY
        | BOOLEAN | CACHED | CHARACTER | CONSTRAINT | CREATE | CREATE_BUILD | CURRENT_TIMESTAMP | DATE | DEFAULT
        | DISTINCT | DOUBLE | EXISTS | FIRST | HASH | IF | INDEX | INTEGER | KEY | LARGE | NOT | NULL | NULLS | OBJECT
        | ON | PRECISION | PRIMARY | SALT | SELECTIVITY | SET | TABLE | TIME | TIMESTAMP | UNIQUE | USER | VARYING | WITH
        | WRITE_DELAY | ZONE ) \\b )
        """);

    private final WorkspaceFile file;
    private final TransactionStore store;

    private Inspection(WorkspaceFile file, MVStore store) {
        this.file = file;
        this.store = new TransactionStore(store, new ValueDataType());
        this.store.init();
    }

    /**
     * Sees that a file holds nothing but what Spokes puts there.
     *
     * @return version of its tables; 0 where it has none yet
     * @throws StoreException if it holds anything else, or if it cannot be read
     */
    static int version(WorkspaceFile file) {
        MVStore.Builder builder =
                new MVStore.Builder().fileName(file.data().toString()).readOnly();
        try (MVStore store = builder.open()) {
            return store.getMapNames().isEmpty() ? 0 : new Inspection(file, store).version();
        } catch (StoreException e) {
            throw e;
        } catch (MVStoreException e) {
            throw Failures.of(file, e);
        } catch (RuntimeException e) {
            throw Failures.damaged(file, e);
        }
    }

    private int version() {
        OptionalInt version = OptionalInt.empty();
        boolean hasTables = false;
        for (Row row : rows(SCHEMA)) {
            String statement = text(row, STATEMENT);
            check(statement);
            hasTables |= statement.startsWith("CREATE CACHED TABLE");
            if (statement.startsWith(VERSIONS)) {
                version = OptionalInt.of(newest("table." + text(row, ID)));
            }
        }
        if (hasTables && version.isEmpty()) {
            throw Failures.foreign(file, "its tables are not those of Spokes");
        }
        return version.orElse(0);
    }

    private void check(String statement) {
        if (!isOurs(statement)) {
            String start = statement.lines().findFirst().orElse("");
            throw Failures.foreign(file, "it contains “%s”".formatted(start));
        }
        if (statement.startsWith("CREATE USER") && !statement.contains('"' + H2.USER + '"')) {
            throw Failures.foreign(file, "another program made it");
        }
    }

    private static boolean isOurs(String statement) {
        Matcher pieces = OURS.matcher(statement);
        int end = 0;
        while (pieces.find()) {
            end = pieces.end();
        }
        return end == statement.length();
    }

    /** The last migration that came to its end; a row without a version is Flyway's own. */
    private int newest(String versions) {
        return rows(versions).stream()
                .filter(row -> row.getValue(SUCCESS).getBoolean())
                .map(row -> text(row, VERSION))
                .filter(version -> version.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    private List<Row> rows(String map) {
        TransactionMap<Long, Row> rows = store.begin().openMap(map);
        List<Row> found = new ArrayList<>();
        for (Iterator<Long> ids = rows.keyIterator(null); ids.hasNext(); ) {
            found.add(Objects.requireNonNull(rows.get(ids.next())));
        }
        return found;
    }

    private static String text(Row row, int index) {
        return String.valueOf(row.getValue(index).getString());
    }
}
