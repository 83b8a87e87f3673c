package org.verdigris.core.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.verdigris.disk.RefusedException;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.text.Catalogue;

/** The file of one network on its way to be that of another. */
final class NetworkTemplate {

    private final ConfigurationFile content;
    private final Dialect dialect;
    private final String formerName;
    private final List<String> cautions = new ArrayList<>();

    NetworkTemplate(ConfigurationFile content, Dialect dialect) {
        this.content = content;
        this.dialect = dialect;
        this.formerName = content.file().getFileName().toString().replaceFirst("(?i)\\.vnc$", "");
    }

    void identify(String identity) throws RefusedException {
        put(key(Literals.VIRTUAL_NETWORK__NETWORK_ID).orElseThrow(), identity);
    }

    /** The file says it where a dialect knows; elsewhere a text that is the old name may be it, but nobody knows. */
    void name(String name) throws RefusedException {
        Optional<SettingKey> known = key(Literals.VIRTUAL_NETWORK__STORED_NAME);
        if (known.flatMap(content::setting).isPresent()) {
            put(known.get(), name);
            return;
        }
        content.settings().stream().filter(setting -> setting.text().equalsIgnoreCase(formerName)).map(Setting::key)
                .findFirst().ifPresent(key -> cautions.add(Catalogue.sentence(Messages.NewNetwork_oldName, key,
                        formerName)));
    }

    void bind(HostBinding binding) throws RefusedException {
        SettingKey gateway = key(Literals.VIRTUAL_NETWORK__GATEWAY).orElseThrow();
        Optional<Setting> adapter = key(Literals.VIRTUAL_NETWORK__HOST_ADAPTER).flatMap(content::setting);
        switch (binding) {
            case HostBinding.Kept kept -> cautions.add(Catalogue.sentence(Messages.NewNetwork_kept,
                    content.setting(gateway).map(Setting::text).orElse("")));
            case HostBinding.GuestsOnly nowhere -> {
                if (adapter.filter(leaf -> leaf.text().isBlank()).isEmpty()) {
                    throw NewNetwork.refusal(Messages.NewNetwork_guestsOnly, content.file());
                }
            }
            case HostBinding.Bound bound -> {
                put(gateway, Long.toString(bound.number()));
                cautions.add(Catalogue.sentence(Messages.NewNetwork_bound, bound.number()));
                bindByName(adapter, bound);
            }
        }
    }

    private void bindByName(Optional<Setting> leaf, HostBinding.Bound bound) throws RefusedException {
        if (leaf.isPresent() && bound.adapter().isPresent()) {
            put(leaf.get().key(), bound.adapter().get());
        } else if (leaf.isPresent()) {
            cautions.add(Catalogue.sentence(Messages.NewNetwork_oldAdapter, leaf.get().key(), leaf.get().text()));
        }
    }

    private Optional<SettingKey> key(EAttribute feature) {
        return FeaturePath.of(feature).key(dialect);
    }

    private void put(SettingKey key, String text) throws RefusedException {
        try {
            content.set(key, text);
        } catch (SettingException impossible) {
            throw new RefusedException(impossible.getMessage());
        }
    }

    byte[] bytes() {
        return content.bytes();
    }

    /** What is to be minded, as sentences. */
    List<String> cautions() {
        cautions.add(Messages.NewNetwork_rest);
        cautions.add(Messages.NewNetwork_register);
        return List.copyOf(cautions);
    }
}
