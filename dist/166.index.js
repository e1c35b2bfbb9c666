export const id = 166;
export const ids = [166,612];
export const modules = {

/***/ 80166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installTerraform: () => (/* binding */ installTerraform)
});

// UNUSED EXPORTS: defaultMirror

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/tool-cache/lib/tool-cache.js + 2 modules
var tool_cache = __webpack_require__(59805);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/terraform/install/find-terraform.ts
var find_terraform = __webpack_require__(80);
// EXTERNAL MODULE: ./src/terraform/install/version-range.ts
var version_range = __webpack_require__(86612);
;// CONCATENATED MODULE: ./src/terraform/install/download.ts






const largestTextBytes = 50_000_000;
async function chooseVersion(range, mirror) {
    const exact = (0,version_range/* findExactVersion */.N)(range);
    if (exact !== undefined)
        return exact;
    const url = `${mirror.url}terraform/index.json`;
    const path = (0,external_node_path_.join)(mirror.directory, 'index.json');
    await download(url, path, `there is no list of versions at ${url}.`);
    const chosen = (0,version_range/* findNewest */.O)(readVersions((await readSmall(path, url)).toString('utf8'), url), range);
    if (chosen !== undefined)
        return chosen;
    throw new user_error/* UserError */.yo({
        code: 'terraform-missing',
        what: `terraform-version: no version that ${url} names fits ${JSON.stringify(range)}.`,
        next: `Name a version from ${find_terraform/* oldestVersion */.Ac} on that is there.`,
    });
}
function readVersions(text, url) {
    try {
        const { versions } = JSON.parse(text);
        if (typeof versions === 'object' && versions !== null)
            return Object.keys(versions);
    }
    catch {
    }
    throw new user_error/* UserError */.yo({
        code: 'terraform-missing',
        what: `terraform-version: ${url} is not a list of versions.`,
        next: 'Correct terraform-mirror, or write an exact version, which needs no list.',
    });
}
async function downloadFile(version, file, { url, directory }) {
    const path = (0,external_node_path_.join)(directory, file);
    const from = `${url}terraform/${version}/${file}`;
    await download(from, path, `${from} does not exist, so there is no Terraform ${version} for this machine.`);
    return path;
}
async function readSmall(path, name) {
    const { size } = await (0,promises_.stat)(path);
    if (size <= largestTextBytes)
        return (0,promises_.readFile)(path);
    throw new user_error/* UserError */.yo({ code: 'terraform-missing', what: `terraform-version: ${name} has ${size} bytes, too many.` });
}
async function download(url, path, whenMissing) {
    try {
        await (0,tool_cache/* downloadTool */.bq)(url, path);
    }
    catch (error) {
        const status = error instanceof tool_cache/* HTTPError */.Hl ? error.httpStatusCode : undefined;
        if (status === 404 || status === 410) {
            throw new user_error/* UserError */.yo({
                code: 'terraform-missing',
                what: `terraform-version: ${whenMissing}`,
                next: 'Name a version that exists, or correct terraform-mirror.',
                cause: error,
            });
        }
        throw new user_error/* UserError */.yo({
            code: 'terraform-missing',
            what: `terraform-version: ${url} could not be downloaded.`,
            why: status === undefined ? `${(0,user_error/* describeThrown */.YI)(error) || codeOf(error)}.` : `The answer was HTTP ${status}.`,
            next: 'Let the runner reach it (`https_proxy` is used), set terraform-mirror, or install Terraform in an earlier step.',
            cause: error,
        });
    }
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'No connection';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/terraform/install/release.ts
var install_release = __webpack_require__(49353);
;// CONCATENATED MODULE: ./src/terraform/install/verify-signature.ts

async function findSignatureProblem(signed, signature, armoredKey) {
    const { createMessage, readKey, readSignature, verify } = await __webpack_require__.e(/* import() */ 74).then(__webpack_require__.bind(__webpack_require__, 13074));
    try {
        await verify({
            message: await createMessage({ binary: signed }),
            signature: await readSignature({ binarySignature: signature }),
            verificationKeys: (await readKey({ armoredKey })).toPublic(),
            expectSigned: true,
            config: { allowInsecureVerificationWithReformattedKeys: true },
        });
        return undefined;
    }
    catch (error) {
        return `${(0,user_error/* describeThrown */.YI)(error).replace(/\.$/, '')}.`;
    }
}

;// CONCATENATED MODULE: ./src/terraform/install/prove-release.ts








async function proveChecksums(release, directory, signingKey) {
    const { signature, checksums, archive } = (0,install_release/* releaseFiles */.dy)(release);
    const signed = await readSmall((0,external_node_path_.join)(directory, checksums), checksums);
    const problem = await findSignatureProblem(signed, await readSmall((0,external_node_path_.join)(directory, signature), signature), signingKey);
    if (problem !== undefined)
        throw refuse(`${checksums} does not have the signature of HashiCorp.`, problem);
    const checksum = (0,install_release/* findChecksum */.ZQ)(signed.toString('utf8'), archive);
    if (checksum !== undefined)
        return checksum;
    throw new user_error/* UserError */.yo({
        code: 'terraform-missing',
        what: `terraform-version: ${checksums} does not name ${archive}, so there is no Terraform ${release.version} for this machine.`,
        next: 'Name another version, or install Terraform in an earlier step.',
    });
}
async function proveArchive(release, directory, checksum) {
    const { archive } = (0,install_release/* releaseFiles */.dy)(release);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)((0,external_node_path_.join)(directory, archive)), hash);
    const found = hash.digest('hex');
    if (found === checksum)
        return;
    throw refuse(`${archive} does not have the checksum that is signed.`, `It has ${found}, and ${checksum} is signed.`);
}
function refuse(what, why) {
    return new user_error/* UserError */.yo({
        code: 'terraform-missing',
        what: `terraform-version: ${what}`,
        why,
        next: 'Nothing was unpacked. Run again; if it stays, find out what is between the runner and releases.hashicorp.com (a proxy, terraform-mirror).',
    });
}

;// CONCATENATED MODULE: ./src/terraform/install/install-terraform.ts







const defaultMirror = 'https://releases.hashicorp.com/';
const keptName = 'stackset-role-terraform';
async function installTerraform(request) {
    const release = (await takeKept(request)) ?? (await downloadRelease(request));
    return unpack(release, (0,external_node_path_.join)(request.directory, 'program'));
}
async function takeKept({ range, build, isKept, directory, signingKey, log, }) {
    const kept = isKept ? (0,tool_cache/* find */.I6)(keptName, range, build) : '';
    if (kept === '')
        return undefined;
    const release = { version: (0,external_node_path_.basename)((0,external_node_path_.dirname)(kept)), build, files: (0,external_node_path_.join)(directory, 'kept') };
    const { signature, checksums, archive } = (0,install_release/* releaseFiles */.dy)(release);
    try {
        await (0,promises_.mkdir)(release.files);
        for (const file of [signature, checksums, archive])
            await (0,promises_.copyFile)((0,external_node_path_.join)(kept, file), (0,external_node_path_.join)(release.files, file));
        await proveArchive(release, release.files, await proveChecksums(release, release.files, signingKey));
        log.info(`Terraform ${release.version}: from the tool cache. Signature and checksum are good.`);
        return release;
    }
    catch (error) {
        log.warning(`Terraform ${release.version} in the tool cache is not used: ${(0,user_error/* describeThrown */.YI)(error)}`);
        return undefined;
    }
}
async function downloadRelease(request) {
    const { range, build, directory, signingKey, isKept, log, nowMs } = request;
    const url = request.mirror ?? defaultMirror;
    const startedMs = nowMs();
    const version = await chooseVersion(range, { url, directory });
    const release = { version, build, files: (0,external_node_path_.join)(directory, 'downloaded') };
    const mirror = { url, directory: release.files };
    const { signature, checksums, archive } = (0,install_release/* releaseFiles */.dy)(release);
    log.info(`Terraform ${version}: downloading ${archive} from ${url}`);
    await Promise.all([checksums, signature].map((file) => downloadFile(version, file, mirror)));
    const checksum = await proveChecksums(release, release.files, signingKey);
    const { size } = await (0,promises_.stat)(await downloadFile(version, archive, mirror));
    await proveArchive(release, release.files, checksum);
    const seconds = ((nowMs() - startedMs) / 1000).toFixed(1);
    log.info(`Terraform ${version}: ${(size / 1_000_000).toFixed(1)} MB in ${seconds} s. Signature and checksum are good.`);
    if (isKept)
        await keep(release, log);
    return release;
}
async function keep({ version, build, files }, log) {
    try {
        await (0,tool_cache/* cacheDir */.e8)(files, keptName, version, build);
    }
    catch (error) {
        log.warning(`Terraform ${version} is not kept in the tool cache: ${(0,user_error/* describeThrown */.YI)(error)}`);
    }
}
async function unpack(release, directory) {
    const { archive } = (0,install_release/* releaseFiles */.dy)(release);
    try {
        await (0,tool_cache/* extractZip */.JE)((0,external_node_path_.join)(release.files, archive), directory);
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'terraform-missing',
            what: `terraform-version: ${archive} could not be unpacked.`,
            why: (0,user_error/* describeThrown */.YI)(error).split('\n', 1)[0] ?? '',
            next: 'Install the program `unzip` on the runner (on Windows PowerShell), or Terraform in an earlier step.',
            cause: error,
        });
    }
    return (0,external_node_path_.join)(directory, release.build.startsWith('windows') ? 'terraform.exe' : 'terraform');
}


/***/ }),

/***/ 86612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findExactVersion),
/* harmony export */   O: () => (/* binding */ findNewest),
/* harmony export */   requireUsableRange: () => (/* binding */ requireUsableRange),
/* harmony export */   satisfies: () => (/* reexport default from dynamic */ semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default.a)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68011);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58780);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23465);
/* harmony import */ var semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var semver_ranges_max_satisfying_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73193);
/* harmony import */ var semver_ranges_max_satisfying_js__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(semver_ranges_max_satisfying_js__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64737);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4758);
/* harmony import */ var _find_terraform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80);








const usableVersions = `>=${_find_terraform_js__WEBPACK_IMPORTED_MODULE_6__/* .oldestVersion */ .Ac}`;
function requireUsableRange(range) {
    const shown = JSON.stringify(range);
    if (semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_4___default()(range) === null) {
        throw (0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .inputError */ .Xu)('terraform-version', `${shown} is not a range of versions.`, 'Write a version such as 1.11.4.');
    }
    if (!semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_2___default()(range, usableVersions)) {
        const problem = `${shown} is too old. The action needs ${_find_terraform_js__WEBPACK_IMPORTED_MODULE_6__/* .oldestVersion */ .Ac} or newer.`;
        throw (0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .inputError */ .Xu)('terraform-version', problem, 'Write a version such as 1.11.4.');
    }
}
function findExactVersion(range) {
    return semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(range) ?? undefined;
}
function findNewest(names, range) {
    const usable = names.filter((name) => semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(name, usableVersions));
    return semver_ranges_max_satisfying_js__WEBPACK_IMPORTED_MODULE_3___default()(usable, range) ?? undefined;
}


/***/ })

};
