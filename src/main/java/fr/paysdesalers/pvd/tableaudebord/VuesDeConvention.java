package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.convention.PartiesDeConvention;
import fr.paysdesalers.pvd.convention.PartiesDeConvention.Parties;
import fr.paysdesalers.pvd.droit.VuesDeDroits;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.tableaudebord.Presentation.PilierPresente;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the parts of the page of the convention. */
@Component
class VuesDeConvention {

    private final PartiesDeConvention parties;
    private final VuesDeDroits droits;
    private final Piliers piliers;
    private final Bandeaux bandeaux;
    private final Restes restes;

    VuesDeConvention(
            PartiesDeConvention parties, VuesDeDroits droits, Piliers piliers, Bandeaux bandeaux, Restes restes) {
        this.parties = parties;
        this.droits = droits;
        this.piliers = piliers;
        this.bandeaux = bandeaux;
        this.restes = restes;
    }

    /** @param presentes the pillars, in their order */
    void decrire(Perimetre perimetre, List<PilierPresente> presentes, Model modele) {
        Parties lues = parties.de(perimetre);
        modele.addAttribute("bandeau", bandeaux.de(lues.convention()).avec(restes.de(perimetre, lues)));
        modele.addAttribute("parcours", lues.chemin());
        modele.addAttribute("pieces", lues.pieces());
        modele.addAttribute("signatures", lues.signatures());
        modele.addAttribute("droits", droits.de(perimetre, lues.convention()));
        modele.addAttribute("piliers", piliers.de(perimetre, presentes));
    }
}
