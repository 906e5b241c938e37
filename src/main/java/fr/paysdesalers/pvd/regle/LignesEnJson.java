package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.financement.DepenseLue;
import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.NatureFinancement;
import fr.paysdesalers.pvd.financement.PieceLue;
import fr.paysdesalers.pvd.financement.SuiviDeDossier;
import fr.paysdesalers.pvd.partenaire.NaturePartenaire;
import fr.paysdesalers.pvd.partenaire.RegleDeDebut;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads the rows that the base gathers as JSON; amounts and rates keep every digit. */
final class LignesEnJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new SimpleModule()
                    .addDeserializer(Montant.class, new Decimal<>(Montant.class, Montant::new))
                    .addDeserializer(Taux.class, new Decimal<>(Taux.class, Taux::new)))
            .build();

    private LignesEnJson() {}

    /** A decimal number of the base, without passing by a floating one. */
    private static final class Decimal<T> extends StdDeserializer<T> {

        private final transient Function<BigDecimal, T> lecture;

        Decimal(Class<T> genre, Function<BigDecimal, T> lecture) {
            super(genre);
            this.lecture = lecture;
        }

        @Override
        public T deserialize(JsonParser lu, DeserializationContext contexte) {
            return lecture.apply(lu.getDecimalValue());
        }
    }

    /** A funding line as the base writes it; see {@link LigneDuPlan}. */
    private record LigneLue(
            long id,
            @Nullable String titre,
            NatureFinancement nature,
            @Nullable NaturePartenaire financeur,
            @Nullable String dispositif,
            boolean dotationEtat,
            @Nullable RegleDeDebut debut,
            EtatFinancement etat,
            @Nullable Montant assiette,
            @Nullable Taux taux,
            @Nullable Montant prevu,
            @Nullable Montant demande,
            @Nullable Montant accorde,
            Montant avances,
            Montant acomptes,
            @Nullable LocalDate deposeLe,
            @Nullable LocalDate receptionneLe,
            @Nullable LocalDate notifieLe,
            @Nullable LocalDate aDeposerLe,
            @Nullable String instructeur,
            @Nullable String contact,
            @Nullable Integer delaiCommencement,
            @Nullable LocalDate commencementProrogeLe,
            @Nullable LocalDate commenceLe,
            @Nullable LocalDate achevementProrogeLe,
            boolean avanceGarantie,
            List<PieceLue> pieces) {

        LigneDuPlan ligne(Function<NatureFinancement, String> noms) {
            return new LigneDuPlan(
                    id,
                    titre == null ? noms.apply(nature) : titre,
                    nature,
                    financeur,
                    dispositif,
                    dotationEtat,
                    debut,
                    etat,
                    assiette,
                    taux,
                    prevu,
                    demande,
                    accorde,
                    avances,
                    acomptes,
                    deposeLe,
                    receptionneLe,
                    notifieLe,
                    new SuiviDeDossier(
                            aDeposerLe,
                            instructeur,
                            contact,
                            delaiCommencement,
                            commencementProrogeLe,
                            commenceLe,
                            achevementProrogeLe,
                            avanceGarantie),
                    pieces.stream()
                            .flatMap(piece -> Stream.ofNullable(piece.demandeeLe())
                                    .map(demandeeLe -> new Suspension(demandeeLe, piece.fournieLe())))
                            .toList());
        }
    }

    static List<DepenseLue> depenses(String json) {
        return JSON.readValue(json, new TypeReference<List<DepenseLue>>() {});
    }

    /** The lines of a plan, and the pieces that their funders expect. */
    record Lues(List<LigneDuPlan> lignes, List<PieceLue> pieces) {}

    /**
     * @param noms the words of the nature of a line that has no funder
     */
    static Lues lignes(String json, Function<NatureFinancement, String> noms) {
        List<LigneLue> lues = JSON.readValue(json, new TypeReference<>() {});
        return new Lues(
                lues.stream().map(lue -> lue.ligne(noms)).toList(),
                lues.stream().flatMap(lue -> lue.pieces().stream()).toList());
    }

    static List<DerogationLue> derogations(String json) {
        return JSON.readValue(json, new TypeReference<List<DerogationLue>>() {});
    }
}
