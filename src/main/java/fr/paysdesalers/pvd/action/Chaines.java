package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Option;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chains of milestones, by kind of operation: rows of the base, that a territory may change. */
@Service
@Transactional(readOnly = true)
public class Chaines {

    private final JdbcClient base;

    Chaines(JdbcClient base) {
        this.base = base;
    }

    private record Ligne(String code, String nom, TypeJalon type, String libelle, int jours) {}

    List<Chaine> toutes() {
        Map<String, List<Ligne>> parChaine = base
                .sql("select c.code, c.nom, e.type, e.libelle, e.jours from chaine c "
                        + "join etape_de_chaine e on e.chaine = c.code order by c.rang, e.jours, e.id")
                .query(Ligne.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Ligne::code, LinkedHashMap::new, Collectors.toList()));
        return parChaine.values().stream().map(Chaines::chaine).toList();
    }

    Optional<Chaine> chaine(String code) {
        return toutes().stream().filter(chaine -> chaine.code().equals(code)).findFirst();
    }

    /**
     * The milestones that a chain proposes, its first or its last one on a day; none when the chain is unknown.
     */
    public List<JalonPropose> proposes(String code, SensDeChaine sens, LocalDate le) {
        return chaine(code)
                .map(chaine -> sens == SensDeChaine.JUSQU_A ? chaine.jusquA(le) : chaine.depuis(le))
                .orElse(List.of());
    }

    List<Option> options() {
        return toutes().stream()
                .map(chaine -> new Option(chaine.code(), chaine.nom()))
                .toList();
    }

    private static Chaine chaine(List<Ligne> lignes) {
        Ligne premiere = Objects.requireNonNull(lignes.get(0));
        return new Chaine(
                premiere.code(),
                premiere.nom(),
                lignes.stream()
                        .map(ligne -> new Chaine.Etape(ligne.type(), ligne.libelle(), ligne.jours()))
                        .toList());
    }
}
