package org.verdigris.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteConfig;
import org.verdigris.testing.program.Program;

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
        Path copy;
        try (Stream<Path> files = Files.list(folder.resolve("home"))) {
            copy = files
                    .filter(file -> file.getFileName().toString().matches("inventory[.]db[.]backup-1-\\d{8}-\\d{6}"))
                    .findFirst().orElseThrow();
        }
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
    void anotherProgramsDatabaseIsLeftAlone() throws Exception {
        Path file = Files.createDirectories(folder.resolve("home")).resolve("facts.db");
        try (Connection other = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("CREATE TABLE facts (path TEXT)");
        }
        assertThatThrownBy(() -> Inventory.open(InventoryPlace.of(file.toString())))
                .isInstanceOf(InventoryException.class)
                .hasMessageContaining(file.toString()).hasMessageContaining("no inventory of Verdigris");
        try (Connection other = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement();
                ResultSet tables = statement.executeQuery("SELECT group_concat(name) FROM sqlite_master")) {
            assertThat(tables.getString(1)).isEqualTo("facts");
        }
    }

    /** Damage in the middle shows only when what lies there is read. */
    @Test
    void damageInsideIsToldWhenItIsMet() throws IOException {
        InventoryPlace place = InventoryPlace.of(newPlace());
        try (Inventory inventory = Inventory.open(place)) {
            inventory.record("/labs", Child.estate(3000, 1), Instant.EPOCH);
        }
        Path file = place.file().orElseThrow();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 12 * 4096, bytes.length, (byte) 0xA5);
        Files.write(file, bytes);
        try (Inventory inventory = Inventory.open(place)) {
            assertThatThrownBy(() -> inventory.record("/labs", Child.estate(3000, 2), Instant.now()))
                    .isInstanceOf(InventoryException.class).hasMessageContaining("is damaged")
                    .hasMessageContaining("Nothing in it was changed");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void aFolderIsNoInventory() {
        for (String name : List.of(folder.toString(), "/")) {
            assertThatThrownBy(() -> Inventory.open(InventoryPlace.of(name))).as(name)
                    .isInstanceOf(InventoryException.class)
                    .hasMessageContaining(name + " cannot be opened as inventory");
        }
    }

    @Test
    void noPlaceShowsItsPassword() {
        for (String url : List.of("jdbc:mysql://verdigris:secret@db/inventory?password=secret",
                "jdbc:postgres://verdigris:secret@db/inventory", "jdbc:postgresql://db:port/inventory?password=secret",
                "jdbc:postgresql://verdigris:secret@db:port/inventory", "jdbc:postgresql:///?password=secret&port=x")) {
            assertThatThrownBy(() -> Inventory.open(InventoryPlace.of(url))).as(url)
                    .isInstanceOf(InventoryException.class).hasMessageNotContaining("secret")
                    .message().doesNotContain("null");
        }
    }

    private String said(String script, int disks) throws Exception {
        assumeTrue(Program.areInstalled("unshare"), "unshare is not installed");
        Process trial = new ProcessBuilder("unshare", "-rm", "sh", "-c", script).start();
        assumeTrue(trial.waitFor() == 0, "file systems cannot be mounted here");
        Process child = Child.startAfter(script, newPlace(), 10_000, disks);
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isNotZero();
        return said;
    }

    @Test
    void aFullDiskIsTold() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        assertThat(said("mount -t tmpfs -o size=2m tmpfs " + home, 1000)).contains("recorded 0")
                .contains("There is no room left for the inventory " + newPlace());
    }

    @Test
    void aReadOnlyFolderIsTold() throws Exception {
        Inventory.open(InventoryPlace.of(newPlace())).close();
        Path home = folder.resolve("home");
        assertThat(said("mount --bind " + home + " " + home + " && mount -o remount,ro,bind " + home, 1))
                .contains("The inventory " + newPlace() + " cannot be written").contains("read-only");
        try (Inventory inventory = Inventory.open(InventoryPlace.of(newPlace()))) {
            assertThat(inventory.estates()).isEmpty();
        }
    }

    @Test
    void onlyFilesAndPostgresqlArePlaces() {
        assertThatThrownBy(() -> InventoryPlace.of("jdbc:oracle:thin:@db")).isInstanceOf(InventoryException.class)
                .hasMessageContaining("jdbc:postgresql:");
        assertThatThrownBy(() -> InventoryPlace.of("")).isInstanceOf(InventoryException.class);
    }
}
