package org.verdigris.guest.identify;

import java.util.List;

/**
 * A Linux system.
 *
 * @param product      {@code PRETTY_NAME} of os-release, or the text of the release file of a distribution
 * @param id           {@code ID} of os-release, such as {@code debian}
 * @param version      {@code VERSION_ID} of os-release
 * @param computerName what {@code /etc/hostname} says
 * @param kernels      the versions of kernels in {@code /boot} and of modules in {@code /lib/modules}, sorted
 */
public record LinuxSystem(int partition, Fact<String> product, Fact<String> id, Fact<String> version,
        Fact<String> computerName, Fact<List<String>> kernels) implements GuestSystem {
}
