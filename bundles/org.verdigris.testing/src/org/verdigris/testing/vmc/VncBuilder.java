package org.verdigris.testing.vmc;

import java.util.Objects;

/**
 * Builds the {@code .vnc} file of a virtual network. Only {@code settings/id} and {@code settings/gateway} are
 * confirmed by a published extract; root element, comment and layout are made up after those of machines, because no
 * complete file is public.
 */
public final class VncBuilder extends ConfigurationBuilder<VncBuilder> {
    private VncBuilder(String name, String root) {
        super(name, ".vnc", "Microsoft Virtual Network Options and Settings", root);
        gateway(0);
        id("00000000000000000000000000000000");
    }

    /** A network; the name becomes the name of the file. */
    public static VncBuilder network(String name) {
        return new VncBuilder(Objects.requireNonNull(name), "preferences");
    }

    /** A network whose file has another root element. */
    public static VncBuilder network(String name, String root) {
        return new VncBuilder(Objects.requireNonNull(name), root);
    }

    @Override
    VncBuilder self() {
        return this;
    }

    /** The identity that adapters of machines refer to, as 32 upper-case hexadecimal digits. */
    public VncBuilder id(String hexadecimal) {
        return setting("settings/id", "bytes", hexadecimal);
    }

    /** The number of the binding to a host adapter. */
    public VncBuilder gateway(long number) {
        return setting("settings/gateway", "integer", Long.toString(number));
    }
}
