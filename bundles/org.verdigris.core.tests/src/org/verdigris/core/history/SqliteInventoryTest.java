package org.verdigris.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** An inventory in a file. */
final class SqliteInventoryTest extends InventorySuite {

    @Override
    String newPlace() {
        return folder.resolve("home/inventory.db").toString();
    }

    @Test
    void beforeItIsBroughtToANewFormTheFileIsCopied() throws IOException {
        InventoryPlace place = InventoryPlace.of(newPlace());
        Database.open(place, 1).close();
        Inventory.open(place).close();
        Path copy = folder.resolve("home/inventory.db.version-1.backup");
        assertThat(copy).exists();
        Database old = Database.open(InventoryPlace.of(copy.toString()), 1);
        assertThat(old.ask("SELECT version FROM inventory_schema", row -> row.getInt(1))).containsExactly(1);
        old.close();
    }

    @Test
    void aDamagedFileIsToldAndLeftAsItIs() throws IOException {
        Path file = Files.createDirectories(folder.resolve("home")).resolve("inventory.db");
        byte[] bytes =
                "this is no database, but somebody's letter to a friend, long enough to be read as one".repeat(20)
                        .getBytes();
        Files.write(file, bytes);
        assertThatThrownBy(() -> Inventory.open(InventoryPlace.of(file.toString())))
                .isInstanceOf(InventoryException.class).hasMessageContaining(file.toString())
                .hasMessageContaining("Nothing in it was changed");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        try (var files = Files.list(file.getParent())) {
            assertThat(files.map(each -> each.getFileName().toString()).toList()).isEqualTo(List.of("inventory.db"));
        }
    }

    @Test
    void aFolderThatCannotBeIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Inventory.open(InventoryPlace.of(file.resolve("inventory.db").toString())))
                .isInstanceOf(InventoryException.class).hasMessageContaining("cannot be opened");
    }

    @Test
    void onlyFilesAndPostgresqlArePlaces() {
        assertThatThrownBy(() -> InventoryPlace.of("jdbc:oracle:thin:@db")).isInstanceOf(InventoryException.class)
                .hasMessageContaining("jdbc:postgresql:");
        assertThatThrownBy(() -> InventoryPlace.of("")).isInstanceOf(InventoryException.class);
    }
}
