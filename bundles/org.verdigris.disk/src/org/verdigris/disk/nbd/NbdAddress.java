package org.verdigris.disk.nbd;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;

/** How clients write where an export is. */
final class NbdAddress {

    private static final String UNRESERVED = "-._~/";

    private NbdAddress() {
    }

    /** The address of an export as a URI, as the uri.md of the protocol has it. */
    static String uri(SocketAddress address, String name) throws IOException {
        return switch (address) {
            case UnixDomainSocketAddress unix -> "nbd+unix:///" + encoded(name) + "?socket="
                    + encoded(unix.getPath().toAbsolutePath().toString());
            case InetSocketAddress tcp -> "nbd://" + host(tcp.getAddress()) + ":" + tcp.getPort()
                    + (name.isEmpty() ? "" : "/" + encoded(name));
            default -> throw new IOException("no address of the protocol: " + address);
        };
    }

    /** A server that listens everywhere is named by where it can be reached from here. */
    private static String host(InetAddress address) {
        InetAddress reached = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
        String text = reached.getHostAddress().replace("%", "%25");
        return reached instanceof Inet6Address ? "[" + text + "]" : text;
    }

    private static String encoded(String text) {
        StringBuilder uri = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            boolean alphanumeric = each >= '0' && each <= '9' || each >= 'a' && each <= 'z'
                    || each >= 'A' && each <= 'Z';
            if (alphanumeric || UNRESERVED.indexOf(each) >= 0) {
                uri.append((char) each);
            } else {
                uri.append("%%%02X".formatted(each));
            }
        }
        return uri.toString();
    }
}
