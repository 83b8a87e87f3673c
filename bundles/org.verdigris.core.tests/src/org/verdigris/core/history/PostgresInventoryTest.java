package org.verdigris.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** An inventory that a team shares. */
final class PostgresInventoryTest extends InventorySuite {

    @Override
    String newPlace() throws IOException {
        Optional<PostgresServer> server = PostgresServer.find();
        assumeTrue(server.isPresent(), "PostgreSQL is not installed");
        return server.get().newPlace();
    }

    @Test
    void aServerThatIsNotThereIsToldWithoutThePassword() {
        String url = "jdbc:postgresql://verdigris:secret@127.0.0.1:1/postgres?user=verdigris&password=secret";
        assertThatThrownBy(() -> Inventory.open(InventoryPlace.of(url))).isInstanceOf(InventoryException.class)
                .hasMessageContaining("127.0.0.1:1").hasMessageNotContaining("secret");
    }

    @Test
    void whoeverWritesForALongTimeIsNotWaitedForForEver() throws Exception {
        String url = newPlace();
        try (Inventory inventory = Inventory.open(InventoryPlace.of(url + "&options=-c%20lock_timeout=100"));
                Connection other = InventoryPlace.of(url).connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(InventoryPlace.of(url).lock());
            assertThatThrownBy(() -> inventory.record("/labs", Child.estate(1, 0), Instant.EPOCH))
                    .isInstanceOf(InventoryException.class).hasMessageContaining("written by another program");
            other.rollback();
            assertThat(inventory.record("/labs", Child.estate(1, 0), Instant.EPOCH)).isEqualTo(Instant.ofEpochMilli(1));
        }
    }

    @Test
    void thePlaceIsShownWithoutThePassword() throws IOException {
        assertThat(InventoryPlace.of("jdbc:postgresql://u:secret@db.example/inventory?user=u&password=secret").words())
                .isEqualTo("jdbc:postgresql://db.example/inventory");
    }
}
