//! Steers what progenitor generates, where it has no setting for it. Each step says what it is there for, and fails where
//! the generated code is not as it expects, so that a new version of progenitor cannot undo one unnoticed.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{
    Attribute, Expr, ExprCall, ExprMethodCall, File, GenericArgument, Ident, ImplItem, ImplItemFn, Item, ItemImpl,
    ItemMod, Lit, PathArguments, ReturnType, Stmt, Type, Visibility, parse_quote, parse2,
    visit_mut::{self, VisitMut},
};

use super::{
    prepare::{OperationTexts, ParameterTexts, Prepared},
    rust::{doc, ident, parameter_name},
};

type Result<T> = std::result::Result<T, String>;

/// The finished source, made of what progenitor generated.
pub fn finish(generated: TokenStream, prepared: &Prepared) -> Result<File> {
    let mut file: File = parse2(generated).map_err(|e| format!("not a Rust file: {e}"))?;
    file.items.retain(|item| !matches!(item, Item::Mod(module) if module.ident == "prelude"));
    finish_types(module(&mut file.items, "types")?, prepared)?;
    finish_client(&mut file.items, &prepared.operations)?;
    let builders = module(&mut file.items, "builder")?;
    for operation in &prepared.operations {
        finish_operation(builders, operation)?;
    }
    file.items.extend(middleware()?);
    Ok(file)
}

/// Adds the types that progenitor cannot make, and takes away builders for what is only ever received.
fn finish_types(types: &mut Vec<Item>, prepared: &Prepared) -> Result<()> {
    let added: File = parse2(prepared.types.clone()).map_err(|e| format!("the added types: {e}"))?;
    let received = &prepared.received;
    types.retain(|item| !matches!(item, Item::Impl(block) if is_builder_function(block, received)));
    let builders = module(types, "builder")?;
    builders.retain(|item| match item {
        Item::Struct(item) => !received.contains(&item.ident.to_string()),
        Item::Impl(block) => !type_name(&block.self_ty).is_some_and(|name| received.contains(&name)),
        _ => true,
    });
    if !builders.iter().any(|item| matches!(item, Item::Struct(_))) {
        types.retain(|item| !matches!(item, Item::Mod(module) if module.ident == "builder"));
    }
    // The replaced types are named `types::X` everywhere, in here too.
    let import: Item = parse_quote!(
        #[allow(unused_imports)]
        use super::types;
    );
    if let Ok(builders) = module(types, "builder") {
        builders.insert(0, import.clone());
    }
    types.insert(0, import);
    types.extend(added.items);
    document_types(types);
    Ok(())
}

/// Documents what typify leaves without: builders, and the values of text enums.
fn document_types(types: &mut [Item]) {
    let mut fields = BTreeMap::new();
    for item in types.iter_mut() {
        match item {
            Item::Struct(item) => {
                for field in item.fields.iter_mut().filter(|field| matches!(field.vis, Visibility::Public(_))) {
                    let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                    document_if_bare(&mut field.attrs, &format!("The field `{name}`."));
                    fields.insert((item.ident.to_string(), name), docs(&field.attrs));
                }
            }
            Item::Enum(item) => {
                for variant in &mut item.variants {
                    let name = renamed(&variant.attrs).unwrap_or_else(|| variant.ident.to_string());
                    document_if_bare(&mut variant.attrs, &format!("`{name}` on the wire."));
                }
            }
            Item::Impl(block) if block.trait_.is_none() => {
                for item in &mut block.items {
                    if let ImplItem::Fn(function) = item
                        && function.sig.ident == "builder"
                    {
                        document_if_bare(&mut function.attrs, "Starts to build one, with no field set.");
                    }
                }
            }
            _ => {}
        }
    }
    let Ok(builders) = module(types, "builder") else { return };
    for item in builders {
        match item {
            Item::Struct(item) => {
                document_if_bare(&mut item.attrs, &format!("Builds a [`{0}`](super::{0}).", item.ident));
            }
            Item::Impl(block) if block.trait_.is_none() => {
                let owner = type_name(&block.self_ty).unwrap_or_default();
                for item in &mut block.items {
                    if let ImplItem::Fn(setter) = item
                        && let Some(docs) = fields.get(&(owner.clone(), setter.sig.ident.to_string()))
                    {
                        setter.attrs.splice(0..0, docs.clone());
                    }
                }
            }
            _ => {}
        }
    }
}

fn document_if_bare(attributes: &mut Vec<Attribute>, text: &str) {
    if docs(attributes).is_empty() {
        document(attributes, text);
    }
}

fn docs(attributes: &[Attribute]) -> Vec<Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("doc")).cloned().collect()
}

/// The text of `#[serde(rename = "…")]`.
fn renamed(attributes: &[Attribute]) -> Option<String> {
    let mut name = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        // Whatever else serde is told is none of this.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                name = Some(meta.value()?.parse::<syn::LitStr>()?.value());
            }
            Ok(())
        });
    }
    name
}

fn is_builder_function(block: &ItemImpl, received: &BTreeSet<String>) -> bool {
    block.trait_.is_none()
        && type_name(&block.self_ty).is_some_and(|name| received.contains(&name))
        && block.items.iter().all(|item| matches!(item, ImplItem::Fn(function) if function.sig.ident == "builder"))
}

/// Takes the constructors away, which panic, follow redirects and set no bounds, and documents the methods.
fn finish_client(items: &mut [Item], operations: &[OperationTexts]) -> Result<()> {
    let mut found = 0;
    for item in items {
        let Item::Impl(block) = item else { continue };
        if block.trait_.is_some() || type_name(&block.self_ty).as_deref() != Some("Client") {
            continue;
        }
        block.items.retain(
            |item| !matches!(item, ImplItem::Fn(f) if f.sig.ident == "new" || f.sig.ident == "new_with_client"),
        );
        for item in &mut block.items {
            let ImplItem::Fn(function) = item else { continue };
            if let Some(operation) = operations.iter().find(|operation| function.sig.ident == operation.id) {
                document(&mut function.attrs, &operation_doc(operation));
                function.attrs.push(parse_quote!(#[must_use = "a call is sent by its `execute` or `send`"]));
                found += 1;
            }
        }
    }
    if found == operations.len() { Ok(()) } else { Err(format!("{found} methods for {} operations", operations.len())) }
}

fn finish_operation(builders: &mut [Item], operation: &OperationTexts) -> Result<()> {
    let in_operation = |e| format!("{}: {e}", operation.id);
    let mut finished = false;
    let name = builder_name(operation);
    for item in builders {
        match item {
            Item::Struct(item) if item.ident == name => {
                item.attrs.push(parse_quote!(#[must_use = "a call is sent by its `execute` or `send`"]));
            }
            Item::Impl(block) if block.trait_.is_none() && type_name(&block.self_ty).is_some_and(|n| name == n) => {
                finish_builder(block, operation).map_err(in_operation)?;
                finished = true;
            }
            _ => {}
        }
    }
    if finished { Ok(()) } else { Err(in_operation("no builder".to_owned())) }
}

/// The name that progenitor gives to an operation's builder.
fn builder_name(operation: &OperationTexts) -> Ident {
    use heck::ToPascalCase;
    ident(&operation.id.to_pascal_case())
}

fn finish_builder(block: &mut ItemImpl, operation: &OperationTexts) -> Result<()> {
    finish_new(function(block, "new")?.1);
    for parameter in &operation.parameters {
        let (at, setter) = function(block, &parameter.rust)?;
        finish_setter(setter, parameter)?;
        let alias = alias(setter, parameter);
        block.items.splice(at + 1..at + 1, alias);
    }
    if let Some(body) = &operation.body {
        document(&mut function(block, "body")?.1.attrs, &format!("{body}\n\nThe body of the request."));
        if let Ok((_, body_map)) = function(block, "body_map") {
            document(&mut body_map.attrs, "Changes the body of the request, which starts with no field set.");
        }
    }
    let (at, send) = function(block, "send")?;
    let made = split_send(send, operation)?;
    block.items.splice(at..at, made);
    Ok(())
}

/// A builder is started by the client's method alone, and with no text for each required parameter that is not set yet:
/// `codegen::unusable` finds the words if it comes to that.
fn finish_new(new: &mut ImplItemFn) {
    struct NotSet;
    impl VisitMut for NotSet {
        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            if let Expr::MethodCall(call) = expr
                && call.receiver.to_token_stream().to_string().ends_with("was not initialized\"")
            {
                *expr = parse_quote!(::std::string::String::new());
            }
            visit_mut::visit_expr_mut(self, expr);
        }
    }
    new.vis = parse_quote!(pub(super));
    NotSet.visit_impl_item_fn_mut(new);
}

/// Documents a setter and keeps the reason of a failed conversion, which progenitor drops.
fn finish_setter(setter: &mut ImplItemFn, parameter: &ParameterTexts) -> Result<()> {
    struct Reason<'a> {
        message: &'a str,
        kept: bool,
    }
    impl VisitMut for Reason<'_> {
        fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
            if call.method == "map_err" && matches!(call.args.first(), Some(Expr::Closure(_))) {
                let message = self.message;
                call.args = parse_quote!(|reason| format!(#message));
                self.kept = true;
            }
            visit_mut::visit_expr_method_call_mut(self, call);
        }
    }
    document(&mut setter.attrs, &parameter_doc(parameter));
    let mut reason = Reason { message: &format!("{}: {{reason}}", parameter.name), kept: false };
    reason.visit_block_mut(&mut setter.block);
    if !reason.kept {
        return Err(format!("the setter {} drops no reason", parameter.rust));
    }
    let Some(clause) = &mut setter.sig.generics.where_clause else {
        return Err(format!("the setter {} has no bound", parameter.rust));
    };
    let Some(syn::WherePredicate::Type(bound)) = clause.predicates.first() else {
        return Err(format!("the setter {} has another bound", parameter.rust));
    };
    let bounds = &bound.bounds;
    let displayed: syn::WherePredicate = parse_quote!(<V as #bounds>::Error: ::std::fmt::Display);
    clause.predicates.push(displayed);
    Ok(())
}

/// The setter under the parameter's second name.
fn alias(setter: &mut ImplItemFn, parameter: &ParameterTexts) -> Option<ImplItem> {
    let alias = parameter.alias.as_ref()?;
    setter.attrs.push(parse_quote!(#[doc(alias = #alias)]));
    let mut second = setter.clone();
    let first = &setter.sig.ident;
    second.sig.ident = ident(alias);
    second.sig.inputs.first_mut().into_iter().for_each(|receiver| *receiver = parse_quote!(self));
    second.block = parse_quote!({ self.#first(value) });
    document(
        &mut second.attrs,
        &format!("Another name for [`{first}`](Self::{first}).\n\n{}", parameter_doc(parameter)),
    );
    Some(ImplItem::Fn(second))
}

/// Splits `send` into the making of the request and the sending, and adds the terminal method that turns a refusal into an
/// `Err`.
fn split_send(send: &mut ImplItemFn, operation: &OperationTexts) -> Result<[ImplItem; 2]> {
    let error = send_error(&send.sig.output)?;
    let statements = std::mem::take(&mut send.block.stmts);
    let at = statements.iter().position(|s| binds(s, "info")).ok_or("send makes no OperationInfo")?;
    let (making, sending) = statements.split_at(at);

    let mut making = making.to_vec();
    let before = making.len();
    making.retain(|statement| !statement.to_token_stream().to_string().contains("\"api-version\""));
    if making.len() + 1 != before {
        return Err("send sets no api-version".to_owned());
    }
    for statement in &mut making {
        if let Some(parameter) = operation.parameters.iter().find(|p| p.required && binds(statement, &p.rust)) {
            let (variable, name) = (ident(&parameter.rust), &parameter.name);
            *statement = parse_quote! {
                let #variable = #variable
                    .map_err(|reason| Error::InvalidRequest(::yunxin_im::codegen::unusable(#name, reason)))?;
            };
        } else if binds(statement, "header_map") {
            // Few calls have a header of their own, and an empty map takes no memory.
            *statement = parse_quote!(#[allow(unused_mut)] let mut header_map = ::reqwest::header::HeaderMap::new(););
        }
    }
    let mut calls = OperationCalls::default();
    making.iter_mut().for_each(|statement| calls.visit_stmt_mut(statement));
    let url = making.iter().position(|s| binds(s, "url")).ok_or("send makes no url")?;
    making.splice(url..=url, url_statements(operation, &operation_client(&making)?, &calls.query));

    let client = operation_client(&making)?;
    let response = send_response(&send.sig.output)?;
    let id = &operation.id;
    let success = format_ident!("{}", operation.success);
    let into_request = parse_quote! {
        fn into_request(self) -> ::std::result::Result<(&'a super::Client, ::reqwest::Request), #error> {
            #( #making )*
            Ok((#client, request))
        }
    };
    let mut execute: ImplItemFn = parse_quote! {
        pub async fn execute(
            self,
        ) -> ::std::result::Result<::yunxin_im::Reply<types::#success>, ::yunxin_im::Error> {
            let (client, request) = self.into_request().map_err(::yunxin_im::codegen::invalid_input)?;
            client.inner.execute::<#response>(request, &OperationInfo { operation_id: #id }).await
        }
    };
    document(
        &mut execute.attrs,
        "Sends the request and waits for the outcome.\n\n# Errors\n\nEverything but a success, so also a refusal that the \
         service answers with HTTP status 200: see [`Error`](::yunxin_im::Error).",
    );
    document(
        &mut send.attrs,
        "Sends the request and gives the answer as it came.\n\nA refusal by the service is `Ok` here, because it comes with \
         HTTP status 200: look at the variant, or call [`execute`](Self::execute) instead.\n\n# Errors\n\nWhere no usable \
         answer came; as text alone, without the trace id.",
    );
    send.block.stmts = parse_quote! {
        #[allow(unused_mut)]
        let (#client, mut request) = self.into_request()?;
        #( #sending )*
    };
    Ok([into_request, ImplItem::Fn(execute)])
}

/// How the URL is made.
fn url_statements(operation: &OperationTexts, client: &Ident, query: &[(String, Expr)]) -> Vec<Stmt> {
    let mut statements: Vec<Stmt> =
        vec![parse_quote!(let mut url = ::yunxin_im::codegen::UrlWriter::new(&#client.baseurl);)];
    let mut rest = operation.path.as_str();
    while let Some((before, name, after)) =
        rest.split_once('{').and_then(|(before, rest)| rest.split_once('}').map(|(name, after)| (before, name, after)))
    {
        let variable = ident(&parameter_name(name));
        statements.push(parse_quote!(url.path(#before);));
        statements.push(parse_quote!(url.segment(#name, &#variable).map_err(Error::InvalidRequest)?;));
        rest = after;
    }
    if !rest.is_empty() {
        statements.push(parse_quote!(url.path(#rest);));
    }
    for (name, value) in query {
        statements.push(parse_quote!(url.pair(#name, &#value).map_err(Error::InvalidRequest)?;));
    }
    statements.push(parse_quote!(let url = url.finish();));
    statements
}

/// What the request is made with: how parameters are written into the path, the query and the headers. progenitor's own way
/// lets a value change the path (`encode_path` leaves `|`, `\` and `^`, and `url` takes `\` for `/`), sends the text of an integer enum in the place of its number, parses the URL once for each
/// query parameter, absent ones included, and does not name the parameter that cannot be sent.
#[derive(Default)]
struct OperationCalls {
    /// Query parameters: name and variable.
    query: Vec<(String, Expr)>,
}

impl VisitMut for OperationCalls {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        match expr {
            Expr::MethodCall(call) if call.method == "query" => {
                if let Some((name, value)) = call.args.first().and_then(query_parameter) {
                    self.query.push((name, value));
                    *expr = (*call.receiver).clone();
                }
            }
            Expr::MethodCall(call) if call.method == "append" => {
                let header = call.args.first().cloned();
                if let Some(value) = call.args.last().and_then(stringified) {
                    call.args = parse_quote!(
                        #header,
                        ::yunxin_im::codegen::header_value(#header, &#value).map_err(Error::InvalidRequest)?
                    );
                }
            }
            _ => {}
        }
    }
}

/// `&progenitor_client::QueryParam::new("name", &variable)`
fn query_parameter(argument: &Expr) -> Option<(String, Expr)> {
    let Expr::Reference(reference) = argument else { return None };
    let Expr::Call(ExprCall { args, .. }) = &*reference.expr else { return None };
    let (Expr::Lit(name), Expr::Reference(value)) = (args.first()?, args.last()?) else { return None };
    let Lit::Str(name) = &name.lit else { return None };
    Some((name.value(), (*value.expr).clone()))
}

/// `variable.to_string().try_into()?`
fn stringified(argument: &Expr) -> Option<Expr> {
    let Expr::Try(attempt) = argument else { return None };
    let Expr::MethodCall(conversion) = &*attempt.expr else { return None };
    match &*conversion.receiver {
        Expr::MethodCall(call) if call.method == "to_string" => Some((*call.receiver).clone()),
        _ => None,
    }
}

/// The generated client's way into the middleware, for every operation.
fn middleware() -> Result<Vec<Item>> {
    let file: File = parse2(quote! {
        impl ClientHooks<::yunxin_im::Middleware> for Client {
            async fn exec(
                &self,
                request: ::reqwest::Request,
                info: &OperationInfo,
            ) -> ::reqwest::Result<::reqwest::Response> {
                self.inner.exec(request, info).await
            }

            async fn post<E>(
                &self,
                result: &::reqwest::Result<::reqwest::Response>,
                _info: &OperationInfo,
            ) -> ::std::result::Result<(), Error<E>> {
                ::yunxin_im::Middleware::post(result)
            }
        }

        /// A client whose calls all go through `middleware`.
        impl ::std::convert::From<::yunxin_im::Middleware> for Client {
            fn from(middleware: ::yunxin_im::Middleware) -> Self {
                Self { baseurl: middleware.base_url().to_owned(), client: middleware.http().clone(), inner: middleware }
            }
        }
    })
    .map_err(|e| e.to_string())?;
    Ok(file.items)
}

/// The documentation of a client's method.
fn operation_doc(operation: &OperationTexts) -> String {
    let mut text =
        format!("{}\n\n{}\n\n`{} {}`\n", operation.summary, operation.description, operation.method, operation.path);
    if !operation.parameters.is_empty() {
        text.push_str("\n# Parameters\n\n");
    }
    let builder = builder_name(operation);
    for ParameterTexts { name, rust, required, description, .. } in &operation.parameters {
        let presence = if *required { "required" } else { "optional" };
        let wire = if name == rust { String::new() } else { format!(", `{name}` on the wire") };
        let indented = description.replace('\n', "\n  ");
        text.push_str(&format!("- [`{rust}`](builder::{builder}::{rust}) ({presence}{wire}): {indented}\n"));
    }
    text
}

/// The documentation of a setter.
fn parameter_doc(parameter: &ParameterTexts) -> String {
    let ParameterTexts { name, location, required, description, example, .. } = parameter;
    let presence = if *required { "required" } else { "optional" };
    let mut text = format!("{description}\n\nThe {location} parameter `{name}`; {presence}.");
    if let Some(example) = example {
        text.push_str(&format!(" Example: `{example}`."));
    }
    text
}

/// Puts `text` in the place of the documentation.
fn document(attributes: &mut Vec<Attribute>, text: &str) {
    attributes.retain(|attribute| !attribute.path().is_ident("doc"));
    let text = doc(text);
    attributes.insert(0, parse_quote!(#[doc = #text]));
}

/// The items of the module `name`.
fn module<'a>(items: &'a mut [Item], name: &str) -> Result<&'a mut Vec<Item>> {
    items
        .iter_mut()
        .find_map(|item| match item {
            Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) if ident == name => Some(items),
            _ => None,
        })
        .ok_or_else(|| format!("no module {name}"))
}

/// The function `name` of an impl block, and its place there.
fn function<'a>(block: &'a mut ItemImpl, name: &str) -> Result<(usize, &'a mut ImplItemFn)> {
    block
        .items
        .iter_mut()
        .enumerate()
        .find_map(|(at, item)| match item {
            ImplItem::Fn(function) if function.sig.ident == name => Some((at, function)),
            _ => None,
        })
        .ok_or_else(|| format!("no function {name}"))
}

/// The last step of a type's path.
fn type_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(ty) => ty.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

/// Whether a statement is a `let name = …`.
fn binds(statement: &Stmt, name: &str) -> bool {
    let Stmt::Local(local) = statement else { return false };
    match &local.pat {
        syn::Pat::Ident(pattern) => pattern.ident == name,
        _ => false,
    }
}

/// The variable that holds the client: the first field of `let Self { client, … } = self`.
fn operation_client(making: &[Stmt]) -> Result<Ident> {
    let fields = making.iter().find_map(|statement| match statement {
        Stmt::Local(local) => match &local.pat {
            syn::Pat::Struct(pattern) => Some(&pattern.fields),
            _ => None,
        },
        _ => None,
    });
    match fields.and_then(|fields| fields.first()).map(|field| &field.member) {
        Some(syn::Member::Named(name)) => Ok(name.clone()),
        _ => Err("send does not take the builder apart".to_owned()),
    }
}

/// `E` of `-> Result<ResponseValue<T>, E>`.
fn send_error(output: &ReturnType) -> Result<Type> {
    result_types(output).and_then(|types| types.into_iter().nth(1)).ok_or_else(|| "send returns no Result".to_owned())
}

/// `T` of `-> Result<ResponseValue<T>, E>`.
fn send_response(output: &ReturnType) -> Result<Type> {
    result_types(output)
        .and_then(|types| types.into_iter().next())
        .and_then(|ty| type_arguments(&ty))
        .and_then(|types| types.into_iter().next())
        .ok_or_else(|| "send returns no ResponseValue".to_owned())
}

fn result_types(output: &ReturnType) -> Option<Vec<Type>> {
    match output {
        ReturnType::Type(_, ty) => type_arguments(ty),
        ReturnType::Default => None,
    }
}

fn type_arguments(ty: &Type) -> Option<Vec<Type>> {
    let Type::Path(path) = ty else { return None };
    let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else { return None };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    });
    Some(types.collect())
}
