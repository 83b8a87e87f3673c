package org.verdigris.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.MethodSource;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Good disks, chains and split disks, some fields of which have hostile values. */
final class DamagedChainFuzz {

    private static final int MOST_CHANGES = 6;
    private static final int RECIPES = 40;
    private static final int RECIPE = 160;

    private static Bench bench;
    private static List<byte[]> specimens;
    private static byte[] base;
    private static byte[] middle;

    /** Long enough for many changes: left alone, the fuzzer begins with no byte and grows too slowly. */
    static Stream<byte[]> recipes() {
        Random random = new Random(1);
        return Stream.generate(() -> {
            byte[] recipe = new byte[RECIPE];
            random.nextBytes(recipe);
            return recipe;
        }).limit(RECIPES);
    }

    @MethodSource("recipes")
    @FuzzTest(maxDuration = "2h") // the number of executions ends it; the library would after five minutes
    void damagedChainsAreReadOrRefused(byte[] recipe) throws IOException {
        if (recipe == null) {
            return;
        }
        Choice choice = new Choice(recipe);
        if (bench == null) {
            specimens = Specimens.all();
            base = Specimens.base();
            middle = Specimens.middle();
            bench = new Bench();
        }
        bench.clear();
        byte[] leaf = damaged(specimens.get(choice.between(0, specimens.size() - 1)), choice);
        boolean split = choice.between(0, 7) == 0;
        int cut = split ? choice.between(0, leaf.length) : leaf.length;
        if (split) {
            bench.put("disk.v01", Arrays.copyOfRange(leaf, cut, leaf.length));
        }
        Path disk = bench.put("disk.vhd", Arrays.copyOf(leaf, cut));
        bench.put("middle.vhd", choice.yes() ? middle : damaged(middle, choice));
        bench.put("base.vhd", choice.yes() ? base : damaged(base, choice));
        Examination.of(disk);
    }

    private static byte[] damaged(byte[] disk, Choice choice) {
        return new Damage(disk, choice).inflict(MOST_CHANGES, specimens);
    }
}
