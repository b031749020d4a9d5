import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A real Neo4j Community server on Bolt, for tests: Neo4jServer HOME PASSWORD [--discard-home]
 *
 * <p>Its settings stand in HOME/neo4j.conf. Prints READY when it answers to user neo4j with that
 * password. Ends on SIGTERM, and when standard input ends: that is how it learns that whoever
 * started it is gone, however that came about.
 */
public final class Neo4jServer {
    /** A shutdown that takes longer than this is cut off: nobody waits for it any more. */
    private static final long LONGEST_SHUTDOWN_MS = 10_000;

    private Neo4jServer() {}

    public static void main(String[] args) {
        inBackground(Neo4jServer::endWithStandardInput);
        try {
            Path home = Path.of(args[0]).toAbsolutePath();
            start(home, args[1], List.of(args).contains("--discard-home"));
        } catch (Throwable fault) {
            fault.printStackTrace();
            // The threads of a server that came up half would keep the process alive.
            Runtime.getRuntime().halt(1);
        }
    }

    private static void start(Path home, String password, boolean discardsHome) {
        var service = new AtomicReference<DatabaseManagementService>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            shutDown(service.get());
            if (discardsHome) delete(home);
        }));
        service.set(new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(home.resolve("neo4j.conf"))
                .build());
        setPassword(service.get(), password);
        System.out.println("READY");
    }

    /** A new server wants its first password changed before anything else; one with a past has its own already. */
    private static void setPassword(DatabaseManagementService service, String password) {
        var system = service.database("system");
        boolean isNew = system.executeTransactionally(
                "SHOW USERS YIELD user, passwordChangeRequired WHERE user = 'neo4j' AND passwordChangeRequired RETURN user",
                Map.of(),
                users -> users.hasNext());
        if (!isNew) return;
        system.executeTransactionally(
                "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }

    private static void endWithStandardInput() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException closed) {
            // Closed is as good as ended.
        }
        System.exit(0);
    }

    /** Null when the end comes before the start is over. */
    private static void shutDown(DatabaseManagementService service) {
        if (service == null) return;
        Thread limit = inBackground(Neo4jServer::haltLater);
        service.shutdown();
        limit.interrupt();
    }

    private static void haltLater() {
        try {
            Thread.sleep(LONGEST_SHUTDOWN_MS);
            Runtime.getRuntime().halt(1);
        } catch (InterruptedException inTime) {
            // The shutdown came to its end.
        }
    }

    private static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException | UncheckedIOException fault) {
            System.err.println("Could not remove " + folder + ": " + fault);
        }
    }

    private static Thread inBackground(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
