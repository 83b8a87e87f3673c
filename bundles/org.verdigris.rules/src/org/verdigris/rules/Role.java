package org.verdigris.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a machine is for, as its administrator says or its guest shows. */
public enum Role {
    PRODUCTION, TEST, TEMPLATE, ARCHIVE, DOMAIN_CONTROLLER, DATABASE, CLUSTER_NODE,
    /** It belongs to a cluster of hosts, which moves it from one to the other. */
    CLUSTERED;

    /** The name that stands in an estate file, such as {@code domain-controller}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of a name. */
    public static Optional<Role> find(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equalsIgnoreCase(id)).findFirst();
    }
}
