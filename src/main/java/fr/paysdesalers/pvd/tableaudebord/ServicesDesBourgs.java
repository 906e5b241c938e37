package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.territoire.Commune;
import fr.paysdesalers.pvd.territoire.ServiceDeBourg;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The services of the bourgs-centres side by side, in the order in which the territory describes them. */
public final class ServicesDesBourgs {

    private ServicesDesBourgs() {}

    /** A service with its count in each bourg, in the order of the bourgs; null when it is not known. */
    public record ServiceVu(
            String nom,
            List<@Nullable Integer> nombres,
            @Nullable String source) {}

    static List<ServiceVu> coteACote(List<ServiceDeBourg> services, List<Commune> bourgs) {
        Map<String, Map<Long, ServiceDeBourg>> parNom = new LinkedHashMap<>();
        services.forEach(service -> parNom.computeIfAbsent(service.service(), nom -> new LinkedHashMap<>())
                .put(service.communeId(), service));
        List<ServiceVu> vus = new ArrayList<>();
        parNom.forEach((nom, parBourg) -> {
            List<@Nullable Integer> nombres = new ArrayList<>();
            bourgs.forEach(bourg -> nombres.add(nombre(parBourg.get(bourg.id()))));
            vus.add(new ServiceVu(nom, nombres, source(parBourg.values())));
        });
        return vus;
    }

    private static @Nullable Integer nombre(@Nullable ServiceDeBourg service) {
        return service == null ? null : service.nombre();
    }

    private static @Nullable String source(Iterable<ServiceDeBourg> services) {
        for (ServiceDeBourg service : services) {
            if (service.source() != null) {
                return service.source() + " " + service.millesime();
            }
        }
        return null;
    }
}
