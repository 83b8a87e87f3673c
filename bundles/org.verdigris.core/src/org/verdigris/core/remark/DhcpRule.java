package org.verdigris.core.remark;

import java.util.Optional;

import org.verdigris.core.network.DhcpRemark;
import org.verdigris.core.network.DhcpRules;
import org.verdigris.core.network.DhcpSettings;
import org.verdigris.model.estate.DhcpServer;
import org.verdigris.model.estate.VirtualNetwork;

/** The settings of a network's DHCP server, as far as a dialect says where they are. */
final class DhcpRule implements Rule {

    @Override
    public void examine(Examination document) {
        DhcpServer server = document.network().getDhcp();
        if (server == null) {
            return;
        }
        Optional<Integer> adapters = document.neighbours().element(document.file())
                .filter(VirtualNetwork.class::isInstance)
                .map(network -> ((VirtualNetwork) network).getAdapters().size());
        for (DhcpRemark remark : DhcpRules.all(DhcpSettings.of(server), adapters)) {
            Examination.Draft draft = remark.kind() == DhcpRemark.Kind.REFUSAL ? document.error(RemarkKind.VN_DHCP)
                    : document.advice(RemarkKind.VN_DHCP);
            draft.at(document.document().key(remark.field().path())).quotes(remark.message())
                    .solved(remark.solution());
        }
    }
}
