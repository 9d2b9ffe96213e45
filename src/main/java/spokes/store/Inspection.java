package spokes.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.Row;

/**
 * Reads a file's schema as plain data before the database opens it.
 *
 * <p>An H2 database carries code: opening one compiles and runs its triggers, a plain select runs the functions behind
 * a view or a default. So every statement of the schema must consist of the few words that Spokes' own schema does.
 */
final class Inspection {
    /** The map in which H2 keeps one row for each object of the schema; its fourth value is the statement. */
    private static final String SCHEMA = "table.0";

    private static final int STATEMENT = 3;

    /** A piece of a statement as Spokes makes them, where the last one ended. */
    private static final Pattern OURS = Pattern.compile("""
        (?x) \\G (?: \\s++ | [(),.] | -?\\d++ | "[^"]*+" | '[0-9a-f]*+' | \\b (?: ADD | ADMIN | ALTER | BIGINT | BINARY
        | BOOLEAN | CACHED | CHARACTER | CONSTRAINT | CREATE | CREATE_BUILD | CURRENT_TIMESTAMP | DATE | DEFAULT
        | DISTINCT | DOUBLE | EXISTS | FIRST | HASH | IF | INDEX | INTEGER | KEY | LARGE | NOT | NULL | NULLS | OBJECT
        | ON | PRECISION | PRIMARY | SALT | SELECTIVITY | SET | TABLE | TIME | TIMESTAMP | UNIQUE | USER | VARYING | WITH
        | WRITE_DELAY | ZONE ) \\b )
        """);

    private Inspection() {}

    /**
     * Sees that a file holds nothing but what Spokes puts there.
     *
     * @throws StoreException if it does not, or if it cannot be read
     */
    static void inspect(WorkspaceFile file) {
        for (String statement : statements(file)) {
            if (!isOurs(statement)) {
                String start = statement.lines().findFirst().orElse("");
                throw Failures.foreign(file, "it contains “%s”".formatted(start), new SecurityException(statement));
            }
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

    private static List<String> statements(WorkspaceFile file) {
        MVStore.Builder builder =
                new MVStore.Builder().fileName(file.data().toString()).readOnly();
        try (MVStore store = builder.open()) {
            return store.getMapNames().isEmpty() ? List.of() : statements(store);
        } catch (MVStoreException e) {
            throw Failures.of(file, e);
        } catch (RuntimeException e) {
            throw Failures.damaged(file, e);
        }
    }

    private static List<String> statements(MVStore store) {
        TransactionStore transactions = new TransactionStore(store, new ValueDataType());
        transactions.init();
        TransactionMap<Long, Row> schema = transactions.begin().openMap(SCHEMA);
        List<String> statements = new ArrayList<>();
        for (Iterator<Long> ids = schema.keyIterator(null); ids.hasNext(); ) {
            Row row = Objects.requireNonNull(schema.get(ids.next()));
            statements.add(String.valueOf(row.getValue(STATEMENT).getString()));
        }
        return statements;
    }
}
