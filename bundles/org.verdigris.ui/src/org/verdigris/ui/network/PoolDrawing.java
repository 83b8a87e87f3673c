package org.verdigris.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.network.AddressPool;
import org.verdigris.core.network.AddressPool.Part;
import org.verdigris.core.network.Ipv4Address;
import org.verdigris.ui.wording.Phrase;

/**
 * Where the addresses of a network lie on a bar of some width. Few among many would not be seen, so every part has a
 * width that can be; then the bar is not to scale.
 */
record PoolDrawing(AddressPool pool, int width, List<Box> boxes, List<Mark> marks) {
    private static final int EDGE = 10;
    private static final int LEAST = 84;

    /** A part of the bar. */
    record Box(Part part, int x, int width) {
        boolean holds(int at) {
            return at >= x && at < x + width;
        }
    }

    /** One address above the bar. */
    record Mark(String label, Ipv4Address address, int x) {
    }

    static PoolDrawing of(AddressPool pool, int width) {
        List<Part> parts = pool.parts();
        long all = parts.stream().filter(part -> !isEdge(part)).mapToLong(Part::size).sum();
        int room = Math.max(3 * LEAST, width - 2 * EDGE);
        int inner = parts.size() - 2;
        int shared = Math.max(0, room - inner * LEAST);
        List<Box> boxes = new ArrayList<>();
        int x = 0;
        for (Part part : parts) {
            boolean last = boxes.size() == parts.size() - 2;
            int wide = isEdge(part) ? EDGE : last ? EDGE + room - x
                    : LEAST + (int) Math.round((double) shared * part.size() / all);
            boxes.add(new Box(part, x, wide));
            x += wide;
        }
        return new PoolDrawing(pool, x, boxes, marks(pool, boxes));
    }

    private static boolean isEdge(Part part) {
        return part.use() == AddressPool.Use.NETWORK || part.use() == AddressPool.Use.BROADCAST;
    }

    private static List<Mark> marks(AddressPool pool, List<Box> boxes) {
        List<Mark> marks = new ArrayList<>();
        pool.server().ifPresent(server -> marks.add(
                new Mark(Phrase.of(NetworkMessages.Pool_server, server), server, x(boxes, server))));
        pool.gateway().ifPresent(gateway -> marks.add(
                new Mark(Phrase.of(NetworkMessages.Pool_gateway, gateway), gateway, x(boxes, gateway))));
        return marks;
    }

    private static int x(List<Box> boxes, Ipv4Address address) {
        Box box = boxes.stream().filter(each -> address.isWithin(each.part().first(), each.part().last())).findFirst()
                .orElseThrow();
        double share = (address.number() - box.part().first().number() + 0.5) / box.part().size();
        return box.x() + (int) (share * box.width());
    }

    /** The items in the order in which a screen reader reads them: the parts, then the marks. */
    int size() {
        return boxes.size() + marks.size();
    }

    /** What an item says. */
    String words(int item) {
        return item < boxes.size() ? words(boxes.get(item).part()) : marks.get(item - boxes.size()).label();
    }

    static String words(Part part) {
        String use = name(part.use());
        return part.size() == 1 ? Phrase.of(NetworkMessages.Pool_one, use, part.first())
                : Phrase.of(NetworkMessages.Pool_many, use, part.first(), part.last(), part.size());
    }

    static String name(AddressPool.Use use) {
        return switch (use) {
            case NETWORK -> NetworkMessages.Pool_network;
            case RESERVED -> NetworkMessages.Pool_reserved;
            case FREE -> NetworkMessages.Pool_free;
            case POOL -> NetworkMessages.Pool_pool;
            case BROADCAST -> NetworkMessages.Pool_broadcast;
        };
    }

    /** The whole in words. */
    String words() {
        List<String> sentences = new ArrayList<>();
        sentences.add(Phrase.of(NetworkMessages.Pool_subnet, pool.subnet(), pool.subnet().valid()));
        for (int item = 0; item < size(); item++) {
            sentences.add(words(item) + ".");
        }
        return String.join(" ", sentences);
    }

    /** The item at a place of the bar. */
    Optional<Integer> at(int x) {
        for (Box box : boxes) {
            if (box.holds(x)) {
                return Optional.of(boxes.indexOf(box));
            }
        }
        return Optional.empty();
    }
}
