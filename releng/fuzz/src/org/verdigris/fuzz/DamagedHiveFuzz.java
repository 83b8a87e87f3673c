package org.verdigris.fuzz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.MethodSource;
import org.verdigris.disk.DiskContent;
import org.verdigris.guest.registry.Hive;
import org.verdigris.guest.registry.RegistryKey;
import org.verdigris.guest.registry.RegistryValue;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Good hives with a log, some fields of which have hostile values. */
final class DamagedHiveFuzz {

    private static final int MOST_CHANGES = 8;
    private static final int MOST_KEYS = 20_000;
    private static final int DEPTH = 2_000;
    private static final int BASE = 512;
    private static final int SUM = 508;

    private record Specimen(VolumeDamage hive, VolumeDamage log) {
        Specimen(byte[] hive, byte[] log) {
            this(new VolumeDamage(hive), new VolumeDamage(log));
        }
    }

    private static final List<Specimen> SPECIMENS = new ArrayList<>();

    static Stream<byte[]> recipes() {
        return DamagedChainFuzz.recipes();
    }

    @MethodSource("recipes")
    @FuzzTest(maxDuration = "2h") // the number of executions ends it; the library would after five minutes
    void damagedHivesAreReadAsFarAsTheyCanBe(byte[] recipe) throws IOException {
        if (recipe == null) {
            return;
        }
        if (SPECIMENS.isEmpty()) {
            for (byte[] hive : List.of(HiveSpecimens.plain(), HiveSpecimens.late())) {
                SPECIMENS.add(new Specimen(hive, HiveSpecimens.log(hive)));
                SPECIMENS.add(new Specimen(HiveSpecimens.dirty(hive), HiveSpecimens.log(hive)));
            }
        }
        Choice choice = new Choice(recipe);
        Specimen specimen = SPECIMENS.get(choice.between(0, SPECIMENS.size() - 1));
        DiskContent hive = signed(specimen.hive().inflict(MOST_CHANGES, choice), choice);
        DiskContent log = signed(specimen.log().inflict(MOST_CHANGES / 2, choice), choice);
        Bounds.hold(() -> examine(Hive.read(hive, List.of(log), "the hive")));
    }

    /** What the checksum keeps out has to be kept out, too. */
    private static DiskContent signed(PatchedContent hive, Choice choice) {
        if (hive.size() >= BASE && choice.between(0, 7) != 0) {
            byte[] block = new byte[BASE];
            hive.read(ByteBuffer.wrap(block), 0);
            hive.patch(SUM, ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(HiveSpecimens.sum(block)).array());
        }
        return hive;
    }

    private static void examine(Hive hive) {
        hive.lastWritten();
        hive.find("ControlSet001\\Services\\Key 1");
        Deque<RegistryKey> open = new ArrayDeque<>(List.of(hive.root()));
        int keys = 0;
        while (!open.isEmpty()) {
            RegistryKey key = open.pop();
            if (++keys > MOST_KEYS || open.size() > MOST_KEYS || key.path().length() > DEPTH * BASE) {
                throw new AssertionError("the keys do not end");
            }
            key.lastWritten();
            key.className();
            for (RegistryValue value : key.values()) {
                value.text();
                value.texts();
                value.number();
                if (key.value(value.name()).isEmpty()) {
                    throw new AssertionError("a value is not found: " + value);
                }
            }
            key.subkeys().forEach(open::push);
        }
        hive.warnings().forEach(Bounds::demandSentence);
    }
}
