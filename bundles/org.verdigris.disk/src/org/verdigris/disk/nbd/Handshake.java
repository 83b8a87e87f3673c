package org.verdigris.disk.nbd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The talk before the first request: what the server can do, and what the client wants of it. */
final class Handshake {

    private static final int ZEROES = 124;
    private static final int PREFERRED_BLOCK = 4096;

    private final Wire wire;
    private final NbdExport export;
    private boolean zeroes;
    private boolean structured;
    private boolean allocation;

    Handshake(Wire wire, NbdExport export) {
        this.wire = wire;
        this.export = export;
    }

    /** Whether the client wants structured replies; known once it is ready. */
    boolean structured() {
        return structured;
    }

    /** Whether the client wants to know which parts are zero; known once it is ready. */
    boolean allocation() {
        return allocation;
    }

    /** Talks until the client is ready to read; false if it does not want to. */
    boolean negotiate() throws IOException {
        wire.send(ByteBuffer.allocate(18).putLong(Protocol.NBDMAGIC).putLong(Protocol.IHAVEOPT)
                .putShort((short) (Protocol.FLAG_FIXED_NEWSTYLE | Protocol.FLAG_NO_ZEROES)).flip());
        int flags = wire.take(4).getInt();
        if ((flags & ~(Protocol.FLAG_FIXED_NEWSTYLE | Protocol.FLAG_NO_ZEROES)) != 0) {
            throw new BrokenClientException("unknown client flags " + flags);
        }
        zeroes = (flags & Protocol.FLAG_NO_ZEROES) == 0;
        while (true) {
            ByteBuffer head = wire.take(16);
            if (head.getLong() != Protocol.IHAVEOPT) {
                throw new BrokenClientException("no option where one had to be");
            }
            int option = head.getInt();
            int length = head.getInt();
            if (length < 0 || length > Wire.LARGEST_TAKE) {
                throw new BrokenClientException("an option of " + Integer.toUnsignedString(length) + " bytes");
            }
            ByteBuffer data = wire.take(length);
            switch (option) {
                case Protocol.OPT_EXPORT_NAME -> {
                    exportByName(data);
                    return true;
                }
                case Protocol.OPT_ABORT -> {
                    reply(option, Protocol.REP_ACK);
                    return false;
                }
                case Protocol.OPT_GO -> {
                    if (inform(option, data)) {
                        return true;
                    }
                }
                case Protocol.OPT_INFO -> inform(option, data);
                case Protocol.OPT_LIST -> list(data);
                case Protocol.OPT_STRUCTURED_REPLY -> agreeOnStructure(data);
                case Protocol.OPT_LIST_META_CONTEXT, Protocol.OPT_SET_META_CONTEXT -> agreeOnContexts(option, data);
                default -> reply(option, Protocol.REP_ERR_UNSUP);
            }
        }
    }

    private void exportByName(ByteBuffer data) throws IOException {
        if (!export.isCalled(text(data, data.remaining()))) {
            throw new BrokenClientException("an unknown export, and no way to say so");
        }
        wire.send(ByteBuffer.allocate(10).putLong(export.content().size()).putShort(transmissionFlags()).flip(),
                ByteBuffer.allocate(zeroes ? ZEROES : 0));
    }

    private void list(ByteBuffer data) throws IOException {
        if (data.hasRemaining()) {
            reply(Protocol.OPT_LIST, Protocol.REP_ERR_INVALID);
            return;
        }
        byte[] name = bytes(export.name());
        byte[] description = bytes(export.description());
        reply(Protocol.OPT_LIST, Protocol.REP_SERVER, ByteBuffer.allocate(4 + name.length + description.length)
                .putInt(name.length).put(name).put(description).flip());
        reply(Protocol.OPT_LIST, Protocol.REP_ACK);
    }

    private void agreeOnStructure(ByteBuffer data) throws IOException {
        if (data.hasRemaining()) {
            reply(Protocol.OPT_STRUCTURED_REPLY, Protocol.REP_ERR_INVALID);
            return;
        }
        structured = true;
        reply(Protocol.OPT_STRUCTURED_REPLY, Protocol.REP_ACK);
    }

    private void agreeOnContexts(int option, ByteBuffer data) throws IOException {
        boolean set = option == Protocol.OPT_SET_META_CONTEXT;
        allocation &= !set; // each selection replaces the one before, even if it fails
        Optional<ContextQuery> query = structured ? ContextQuery.of(data) : Optional.empty();
        if (query.isEmpty()) {
            reply(option, Protocol.REP_ERR_INVALID);
            return;
        }
        if (!export.isCalled(query.get().export())) {
            reply(option, Protocol.REP_ERR_UNKNOWN);
            return;
        }
        if (set ? query.get().selectsAllocation() : query.get().listsAllocation()) {
            byte[] name = bytes(ContextQuery.ALLOCATION);
            reply(option, Protocol.REP_META_CONTEXT, ByteBuffer.allocate(4 + name.length)
                    .putInt(set ? Protocol.ALLOCATION_CONTEXT : 0).put(name).flip());
            allocation |= set;
        }
        reply(option, Protocol.REP_ACK);
    }

    /** Answers what the client wants to know; false if it wants another export or asked wrongly. */
    private boolean inform(int option, ByteBuffer data) throws IOException {
        if (!isWhole(data)) {
            reply(option, Protocol.REP_ERR_INVALID);
            return false;
        }
        if (!export.isCalled(text(data, data.getInt()))) {
            reply(option, Protocol.REP_ERR_UNKNOWN);
            return false;
        }
        info(option, Protocol.INFO_EXPORT,
                ByteBuffer.allocate(10).putLong(export.content().size()).putShort(transmissionFlags()).flip());
        data.getShort();
        boolean[] wanted = new boolean[Protocol.INFO_BLOCK_SIZE + 1]; // each once, however often it is asked for
        while (data.hasRemaining()) {
            int type = Short.toUnsignedInt(data.getShort());
            if (type < wanted.length) {
                wanted[type] = true;
            }
        }
        if (wanted[Protocol.INFO_NAME]) {
            info(option, Protocol.INFO_NAME, ByteBuffer.wrap(bytes(export.name())));
        }
        if (wanted[Protocol.INFO_DESCRIPTION]) {
            info(option, Protocol.INFO_DESCRIPTION, ByteBuffer.wrap(bytes(export.description())));
        }
        if (wanted[Protocol.INFO_BLOCK_SIZE]) {
            info(option, Protocol.INFO_BLOCK_SIZE, ByteBuffer.allocate(12).putInt(1).putInt(PREFERRED_BLOCK)
                    .putInt(Protocol.LARGEST_REQUEST).flip());
        }
        reply(option, Protocol.REP_ACK);
        return true;
    }

    /** Whether the data is a name with its length, a count, and so many numbers of two bytes. */
    private static boolean isWhole(ByteBuffer data) {
        int length = data.remaining() < 6 ? -1 : data.getInt(0);
        if (length < 0 || length > NbdExport.LONGEST_NAME || length > data.remaining() - 6) {
            return false;
        }
        return data.remaining() == 4 + length + 2 + 2 * Short.toUnsignedInt(data.getShort(4 + length));
    }

    private void info(int option, int type, ByteBuffer value) throws IOException {
        reply(option, Protocol.REP_INFO,
                ByteBuffer.allocate(2 + value.remaining()).putShort((short) type).put(value).flip());
    }

    private void reply(int option, int type) throws IOException {
        reply(option, type, ByteBuffer.allocate(0));
    }

    private void reply(int option, int type, ByteBuffer value) throws IOException {
        wire.send(ByteBuffer.allocate(20).putLong(Protocol.OPTION_REPLY_MAGIC).putInt(option).putInt(type)
                .putInt(value.remaining()).flip(), value);
    }

    private short transmissionFlags() {
        // nothing changes, so several connections of one client always see the same
        int flags = Protocol.FLAG_HAS_FLAGS | Protocol.FLAG_READ_ONLY | Protocol.FLAG_SEND_FLUSH
                | Protocol.FLAG_CAN_MULTI_CONN;
        return (short) (structured ? flags | Protocol.FLAG_SEND_DF : flags);
    }

    private static String text(ByteBuffer data, int length) {
        byte[] bytes = new byte[length];
        data.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
