package org.verdigris.core.guest;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.verdigris.guest.identify.Additions;
import org.verdigris.guest.identify.BootMenu;
import org.verdigris.guest.identify.ControlSet;
import org.verdigris.guest.identify.DriverReadiness;
import org.verdigris.guest.identify.Fact;
import org.verdigris.guest.identify.GuestReport;
import org.verdigris.guest.identify.LinuxSystem;
import org.verdigris.guest.identify.Service;
import org.verdigris.guest.identify.VolumeFacts;
import org.verdigris.guest.identify.WindowsSystem;
import org.verdigris.model.estate.DiskContents;
import org.verdigris.model.estate.DriverState;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.GuestControlSet;
import org.verdigris.model.estate.GuestDriveLetter;
import org.verdigris.model.estate.GuestGap;
import org.verdigris.model.estate.GuestKind;
import org.verdigris.model.estate.GuestRole;
import org.verdigris.model.estate.GuestService;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.GuestVolume;

/** Carries what was read inside a disk into the model; drivers that do not start at boot are left out. */
final class ContentsMapping {

    private static final EstatePackage MODEL = EstatePackage.eINSTANCE;
    private static final EstateFactory FACTORY = EstateFactory.eINSTANCE;

    private ContentsMapping() {
    }

    static DiskContents contents(GuestReport report) {
        DiskContents contents = FACTORY.createDiskContents();
        report.diskSignature().map(Integer::toUnsignedLong).ifPresent(contents::setDiskSignature);
        contents.getNotes().addAll(report.notes());
        report.volumes().forEach(volume -> contents.getVolumes().add(volume(volume)));
        for (org.verdigris.guest.identify.GuestSystem system : report.systems()) {
            contents.getSystems().add(switch (system) {
                case WindowsSystem windows -> windows(windows);
                case LinuxSystem linux -> linux(linux);
            });
        }
        return contents;
    }

    private static GuestVolume volume(VolumeFacts facts) {
        GuestVolume volume = FACTORY.createGuestVolume();
        volume.setPartition(facts.partition().index());
        volume.setPartitionType(facts.partition().type());
        volume.setActive(facts.partition().active());
        volume.setStart(facts.partition().start());
        volume.setSize(facts.partition().length());
        volume.setFileSystem(facts.kind().label());
        facts.label().value().filter(label -> !label.isEmpty()).ifPresent(volume::setName);
        facts.free().value().ifPresent(volume::setFree);
        facts.heads().ifPresent(volume::setHeads);
        facts.doubts().value().ifPresent(doubts -> {
            volume.setClean(doubts.isEmpty());
            volume.getDoubts().addAll(doubts);
        });
        facts.doubts().reason().or(() -> facts.free().reason()).ifPresent(volume::setUnread);
        return volume;
    }

    private static GuestSystem linux(LinuxSystem facts) {
        GuestSystem system = FACTORY.createGuestSystem();
        system.setKind(GuestKind.LINUX);
        system.setPartition(facts.partition());
        take(system, facts.computerName(), MODEL.getNamedElement_Name(), system::setName);
        take(system, facts.product(), MODEL.getGuestSystem_Product(), system::setProduct);
        take(system, facts.version(), MODEL.getGuestSystem_Version(), system::setVersion);
        take(system, facts.kernels(), MODEL.getGuestSystem_Kernels(), system.getKernels()::addAll);
        return system;
    }

    private static GuestSystem windows(WindowsSystem facts) {
        GuestSystem system = FACTORY.createGuestSystem();
        system.setKind(GuestKind.WINDOWS);
        system.setPartition(facts.partition());
        system.setFolder(facts.folder());
        take(system, facts.computerName(), MODEL.getNamedElement_Name(), system::setName);
        take(system, facts.product(), MODEL.getGuestSystem_Product(), system::setProduct);
        take(system, facts.version(), MODEL.getGuestSystem_Version(), system::setVersion);
        take(system, facts.build(), MODEL.getGuestSystem_Build(), system::setBuild);
        take(system, facts.servicePack(), MODEL.getGuestSystem_ServicePack(), system::setServicePack);
        take(system, facts.architecture(), MODEL.getGuestSystem_Architecture(), system::setArchitecture);
        take(system, facts.role().map(ContentsMapping::role), MODEL.getGuestSystem_Role(), system::setRole);
        take(system, facts.dnsSuffix(), MODEL.getGuestSystem_DnsSuffix(), system::setDnsSuffix);
        take(system, facts.timeZone(), MODEL.getGuestSystem_TimeZone(), system::setTimeZone);
        take(system, facts.installed(), MODEL.getGuestSystem_Installed(), system::setInstalled);
        take(system, facts.lastShutdown(), MODEL.getGuestSystem_LastShutdown(), system::setLastShutdown);
        take(system, facts.services(), MODEL.getGuestSystem_Services(), all -> all.stream()
                .filter(service -> !service.isDriver() || service.isBootDriver())
                .forEach(service -> system.getServices().add(service(service))));
        take(system, facts.controlSets(), MODEL.getGuestSystem_ControlSets(),
                sets -> sets.forEach(set -> system.getControlSets().add(controlSet(set))));
        take(system, facts.letters(), MODEL.getGuestSystem_Letters(),
                letters -> letters.forEach(letter -> system.getLetters().add(letter(letter))));
        take(system, facts.programs(), MODEL.getGuestSystem_Antivirus(), programs -> programs.stream()
                .filter(WindowsSystem.Program::antivirus).forEach(program -> system.getAntivirus()
                        .add(program.name())));
        setAdditions(system, facts);
        facts.hibernation().value().ifPresent(file -> system.setHibernated(file.active()));
        take(system, facts.pageFiles(), MODEL.getGuestSystem_PageFileSize(), files -> system.setPageFileSize(files
                .stream().mapToLong(file -> file.bytes().value().orElse(0L)).sum()));
        facts.bootMenu().value().flatMap(ContentsMapping::standard)
                .ifPresent(entry -> system.getBootSwitches().addAll(entry.switches()));
        return system;
    }

    private static Optional<BootMenu.Entry> standard(BootMenu menu) {
        return menu.entries().stream()
                .filter(entry -> menu.standard().filter(entry.path()::equalsIgnoreCase).isPresent()).findFirst();
    }

    /** Without services nothing is known of the Additions; with them, they are there or not. */
    private static void setAdditions(GuestSystem system, WindowsSystem facts) {
        Optional<Additions> additions = facts.additions().value();
        if (facts.services().isKnown()) {
            system.setAdditions(additions.isPresent());
            additions.flatMap(Additions::version).ifPresent(system::setAdditionsVersion);
        }
    }

    private static <T> void take(GuestSystem system, Fact<T> fact, EStructuralFeature feature, Consumer<T> setter) {
        fact.value().ifPresent(setter);
        fact.reason().ifPresent(reason -> {
            GuestGap gap = FACTORY.createGuestGap();
            gap.setFact(feature.getName());
            gap.setReason(reason);
            system.getGaps().add(gap);
        });
    }

    private static GuestRole role(WindowsSystem.Role role) {
        return switch (role) {
            case WORKSTATION -> GuestRole.WORKSTATION;
            case SERVER -> GuestRole.SERVER;
            case DOMAIN_CONTROLLER -> GuestRole.DOMAIN_CONTROLLER;
        };
    }

    private static GuestService service(Service facts) {
        GuestService service = FACTORY.createGuestService();
        service.setName(facts.name());
        service.setDriver(facts.isDriver());
        if (facts.start() != Service.Start.UNKNOWN) {
            service.setStart(facts.start().ordinal());
        }
        if (!facts.image().isEmpty()) {
            service.setImage(facts.image());
        }
        return service;
    }

    private static GuestDriveLetter letter(WindowsSystem.DriveLetter facts) {
        GuestDriveLetter letter = FACTORY.createGuestDriveLetter();
        letter.setLetter(facts.letter());
        letter.setPartition(facts.partition());
        return letter;
    }

    private static GuestControlSet controlSet(ControlSet facts) {
        GuestControlSet set = FACTORY.createGuestControlSet();
        set.setNumber(facts.number());
        set.setCurrent(facts.uses().contains(ControlSet.Use.CURRENT));
        set.setLastKnownGood(facts.uses().contains(ControlSet.Use.LAST_KNOWN_GOOD));
        set.setScsi(state(facts.scsi()));
        facts.scsi().driver().ifPresent(set::setScsiDriver);
        set.getScsiFindings().addAll(facts.scsi().findings());
        set.setIde(state(facts.ide()));
        set.getIdeFindings().addAll(facts.ide().findings());
        return set;
    }

    private static DriverState state(DriverReadiness readiness) {
        return switch (readiness.verdict()) {
            case READY -> DriverState.READY;
            case READY_SLOW -> DriverState.READY_SLOW;
            case NEEDS_REGISTRY -> DriverState.NEEDS_REGISTRY;
            case NEEDS_DRIVER_FILE -> DriverState.NEEDS_DRIVER_FILE;
            case NOT_APPLICABLE -> DriverState.NOT_APPLICABLE;
            case UNSAFE -> DriverState.UNSAFE;
        };
    }

    /** Contents of which only is known why they could not be read. */
    static DiskContents unread(String reason) {
        DiskContents contents = FACTORY.createDiskContents();
        contents.setUnread(reason);
        return contents;
    }
}
