package org.verdigris.disk.tests.nbd;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A client that says exactly what a test wants it to say, also what no client may say. */
final class NbdClient implements Closeable {

    static final long IHAVEOPT = 0x49484156454F5054L;
    static final int ACK = 1;
    static final int INFO = 3;

    /** One answer to an option. */
    record Answer(int option, int type, byte[] data) {
    }

    private final Socket socket;
    final DataInputStream in;
    final DataOutputStream out;

    NbdClient(String uri) throws IOException {
        URI address = URI.create(uri);
        socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(20_000);
        in = new DataInputStream(socket.getInputStream());
        out = new DataOutputStream(socket.getOutputStream());
    }

    /** Reads the greeting and answers with flags. Returns the server's flags. */
    int greet(int flags) throws IOException {
        if (in.readLong() != 0x4e42444d41474943L || in.readLong() != IHAVEOPT) {
            throw new IOException("no greeting");
        }
        int server = in.readUnsignedShort();
        out.writeInt(flags);
        return server;
    }

    void option(int option, byte... data) throws IOException {
        out.writeLong(IHAVEOPT);
        out.writeInt(option);
        out.writeInt(data.length);
        out.write(data);
    }

    Answer answer() throws IOException {
        if (in.readLong() != 0x3e889045565a9L) {
            throw new IOException("no answer to an option");
        }
        return new Answer(in.readInt(), in.readInt(), in.readNBytes(in.readInt()));
    }

    /** Asks for an export with all that can be known. */
    static byte[] wish(String name, int... infos) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer data = ByteBuffer.allocate(6 + bytes.length + 2 * infos.length).putInt(bytes.length).put(bytes)
                .putShort((short) infos.length);
        for (int info : infos) {
            data.putShort((short) info);
        }
        return data.array();
    }

    /** Goes straight to the requests. */
    NbdClient ready(boolean structured) throws IOException {
        greet(3);
        if (structured) {
            option(8);
            answer();
        }
        option(7, wish(""));
        while (answer().type() == INFO) {
            continue;
        }
        return this;
    }

    void request(int magic, int flags, int command, long cookie, long offset, int length) throws IOException {
        out.write(ByteBuffer.allocate(28).putInt(magic).putShort((short) flags).putShort((short) command)
                .putLong(cookie).putLong(offset).putInt(length).array());
    }

    void request(int command, long offset, int length) throws IOException {
        request(0x25609513, 0, command, 7, offset, length);
    }

    /** The error of a simple reply. */
    int simple() throws IOException {
        int magic = in.readInt();
        int error = in.readInt();
        if (magic != 0x67446698 || in.readLong() != 7) {
            throw new IOException("no simple reply");
        }
        return error;
    }

    /** The data of a structured reply, put together; an error chunk is thrown. */
    ByteBuffer structured(long offset, int length) throws IOException {
        ByteBuffer data = ByteBuffer.allocate(length);
        boolean done = false;
        while (!done) {
            if (in.readInt() != 0x668e33ef) {
                throw new IOException("no chunk");
            }
            done = in.readUnsignedShort() == 1;
            int type = in.readUnsignedShort();
            in.readLong();
            ByteBuffer body = ByteBuffer.wrap(in.readNBytes(in.readInt()));
            switch (type) {
                case 1 -> data.position((int) (body.getLong() - offset)).put(body);
                case 2 -> data.position((int) (body.getLong() - offset)).put(new byte[body.getInt()]);
                case 0x8001 -> throw new IOException("error " + body.getInt());
                default -> data.position(0);
            }
        }
        return data;
    }

    /** Whether the server has closed the connection, and said nothing more. */
    boolean isDropped() {
        try {
            return in.read() < 0;
        } catch (IOException reset) {
            return reset.getMessage() != null && reset.getMessage().contains("reset");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
