package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.confirmation.Avis;
import fr.paysdesalers.pvd.confirmation.AvisVu;
import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.financement.PieceLue;
import fr.paysdesalers.pvd.portefeuille.Dossiers.ContactVu;
import fr.paysdesalers.pvd.portefeuille.Dossiers.DossierVu;
import fr.paysdesalers.pvd.portefeuille.Dossiers.PieceAttendueVue;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the files of a partner ready to show. */
@Component
class VuesDeDossiers {

    private final Avis avis;
    private final Libelles libelles;
    private final Delais delais;

    VuesDeDossiers(Avis avis, Libelles libelles, Delais delais) {
        this.delais = delais;
        this.avis = avis;
        this.libelles = libelles;
    }

    Jour aujourdHui() {
        return new Jour(delais.aujourdHui());
    }

    /** What the funder says is for itself and for internal readers. */
    List<DossierVu> dossiers(Perimetre perimetre, long partenaireId, List<LigneDeFinancement> lignes) {
        boolean dit = perimetre.voitInterne() || Objects.equals(perimetre.partenaireId(), partenaireId);
        Map<Long, AvisVu> dits = dit ? avis.duPartenaire(perimetre, partenaireId, lignes) : Map.of();
        return lignes.stream()
                .map(ligne -> new DossierVu(
                        ligne, href(perimetre, ligne), libelles.de(ligne.etat()), dits.get(ligne.id()), null))
                .toList();
    }

    List<PieceAttendueVue> pieces(Perimetre perimetre, List<LigneDeFinancement> lignes, List<PieceLue> attendues) {
        Map<Long, LigneDeFinancement> parCle =
                lignes.stream().collect(Collectors.toMap(LigneDeFinancement::id, Function.identity()));
        return attendues.stream()
                .flatMap(piece -> Stream.ofNullable(parCle.get(piece.financementId()))
                        .map(ligne ->
                                new PieceAttendueVue(piece, intitule(ligne), action(ligne), href(perimetre, ligne))))
                .toList();
    }

    /** Each contact once; the lines give none to who may not read them. */
    List<ContactVu> contacts(List<LigneDeFinancement> lignes) {
        Map<String, List<LigneDeFinancement>> parContact = lignes.stream()
                .filter(ligne -> ligne.instructeur() != null || ligne.contact() != null)
                .collect(Collectors.groupingBy(VuesDeDossiers::contact, TreeMap::new, Collectors.toList()));
        return parContact.entrySet().stream()
                .map(contact -> new ContactVu(
                        contact.getKey(),
                        contact.getValue().stream()
                                .map(LigneDeFinancement::numeroAction)
                                .distinct()
                                .sorted(Comparator.naturalOrder())
                                .map(numero -> "A" + numero)
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private static String contact(LigneDeFinancement ligne) {
        return Stream.of(ligne.instructeur(), ligne.contact())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String intitule(LigneDeFinancement ligne) {
        return Objects.requireNonNullElse(ligne.intitule(), "");
    }

    private static String action(LigneDeFinancement ligne) {
        return "A" + ligne.numeroAction() + " " + ligne.nomAction();
    }

    static String href(Perimetre perimetre, LigneDeFinancement ligne) {
        return perimetre.chemin("/actions/A" + ligne.numeroAction() + "#financement");
    }
}
