BEGIN TRANSACTION;
CREATE TABLE "app_user" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "subject" VARCHAR(255) NOT NULL UNIQUE,
    "display_name" VARCHAR(100) NOT NULL,
    "birth_date" DATE,
    "claimed_birth_date" DATE,
    "country" VARCHAR(2),
    "standing" VARCHAR(10) NOT NULL  /* Standing */,
    "tokens_valid_from" TIMESTAMP,
    "erased_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL
);
INSERT INTO "app_user" VALUES('01a21413-bdc2-7200-a77c-32f91eb2afc5','creator:anna','','1990-01-31',NULL,'US','GOOD',NULL,NULL,'2026-11-25 18:59:27.810433+00:00');
INSERT INTO "app_user" VALUES('01a21413-bdd7-7763-af25-242d51674a75','creator:cleo','','1990-01-31',NULL,'US','GOOD',NULL,NULL,'2026-11-25 18:59:27.831293+00:00');
INSERT INTO "app_user" VALUES('01a21413-bde6-70a0-ad38-8367097ee9ff','creator:dora','','1990-01-31',NULL,'US','GOOD',NULL,NULL,'2026-11-25 18:59:27.846083+00:00');
INSERT INTO "app_user" VALUES('01a21413-bdf2-74f6-bd06-563b0b6c3d31','creator:elin','','1990-01-31',NULL,'US','GOOD',NULL,NULL,'2026-11-25 18:59:27.858556+00:00');
INSERT INTO "app_user" VALUES('01a21413-bdfb-72dc-9cd3-46b24f826220','fan:bob','Bob','1990-01-31',NULL,'US','GOOD',NULL,NULL,'2026-11-25 18:59:27.867508+00:00');
INSERT INTO "app_user" VALUES('01a21413-bdfc-7622-935f-5c8ba2eba7b1','fan:finn','Finn','1990-01-31',NULL,'US','GOOD',NULL,NULL,'2026-11-25 18:59:27.868789+00:00');
INSERT INTO "app_user" VALUES('01a21413-bdfe-7245-aea1-d97322836b55','fan:gus','Gus','1990-01-31',NULL,'US','GOOD',NULL,NULL,'2026-11-25 18:59:27.870002+00:00');
INSERT INTO "app_user" VALUES('01a21413-be9f-73bc-a06c-250bb6bb6a52','creator:dana','','1990-01-31',NULL,'US','GOOD',NULL,NULL,'2026-11-25 18:59:28.031852+00:00');
INSERT INTO "app_user" VALUES('01a21413-beb4-74c8-9470-fc9320284817','creator:eve','','1990-01-31',NULL,'US','GOOD',NULL,NULL,'2026-11-25 18:59:28.052060+00:00');
CREATE TABLE "appeal" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL,
    "decision_id" CHAR(36) NOT NULL UNIQUE,
    "state" VARCHAR(10) NOT NULL  /* AppealState */,
    "message" VARCHAR(2000) NOT NULL,
    "outcome_id" CHAR(36),
    "opened_at" TIMESTAMP NOT NULL,
    "decided_at" TIMESTAMP
);
CREATE TABLE "audit_record" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "actor_id" CHAR(36),
    "role" VARCHAR(16) NOT NULL,
    "act" VARCHAR(64) NOT NULL,
    "subject_id" CHAR(36),
    "facts" JSON NOT NULL,
    "at" TIMESTAMP NOT NULL
);
INSERT INTO "audit_record" VALUES('01a21413-bdc2-7200-a77c-32faa1d9fe1f',NULL,'service','upsertUsers','01a21413-bdc2-7200-a77c-32f91eb2afc5','{}','2026-11-25 18:59:27.810933+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdc6-774e-92a1-f183a6cdb40c',NULL,'service','upsertCreators','01a21413-bdc6-774e-92a1-f182bce34ead','{}','2026-11-25 18:59:27.814774+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdc8-7278-a1f0-2d6f19d06ffa',NULL,'service','upsertVideos','01a21413-bdc7-730f-bf82-fdc41c6b6b23','{}','2026-11-25 18:59:27.816621+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdc8-7278-a1f0-2d7046669596',NULL,'service','upsertVideos','01a21413-bdc7-730f-bf82-fdc5c9935e9e','{}','2026-11-25 18:59:27.816621+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdc8-7278-a1f0-2d714f2b8b20',NULL,'service','upsertVideos','01a21413-bdc7-730f-bf82-fdc6e51f2ac8','{}','2026-11-25 18:59:27.816621+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdca-72c7-b60c-7db1f851328c',NULL,'service','upsertDailyStats',NULL,'{"stored":1}','2026-11-25 18:59:27.818321+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdd2-7058-833b-43b8a71a2350','00000000-0000-0000-0000-000000000384','operator','approveProgramApplication','01a21413-bdc6-774e-92a1-f182bce34ead','{"decision_id":"01a21413-bdd1-727d-9ad3-81e6503eea61","decided":"APPROVED","scope":"PROGRAM","subject_id":"01a21413-bdca-72c7-b60c-7db387583ff8","ruleset_version":1,"inputs":[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}],"until":null}','2026-11-25 18:59:27.826017+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdd7-7763-af25-242e89c6eba6',NULL,'service','upsertUsers','01a21413-bdd7-7763-af25-242d51674a75','{}','2026-11-25 18:59:27.831502+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdd9-71a8-a03d-08dc00f099ba',NULL,'service','upsertCreators','01a21413-bdd9-71a8-a03d-08dbf97da59c','{}','2026-11-25 18:59:27.833814+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bddb-751e-94c6-e9caa1675d8c',NULL,'service','upsertVideos','01a21413-bdda-7718-b49a-a378d5a92217','{}','2026-11-25 18:59:27.835139+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bddb-751e-94c6-e9cbe262b227',NULL,'service','upsertVideos','01a21413-bdda-7718-b49a-a379564f7b0d','{}','2026-11-25 18:59:27.835139+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bddb-751e-94c6-e9cca3d3b4e0',NULL,'service','upsertVideos','01a21413-bdda-7718-b49a-a37a9fb06abf','{}','2026-11-25 18:59:27.835139+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bddc-72af-be90-c199260ceeb4',NULL,'service','upsertDailyStats',NULL,'{"stored":1}','2026-11-25 18:59:27.836382+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bde1-72f5-a178-86150b76f7f5','00000000-0000-0000-0000-000000000384','operator','approveProgramApplication','01a21413-bdd9-71a8-a03d-08dbf97da59c','{"decision_id":"01a21413-bde1-72f5-a178-8614a960e991","decided":"APPROVED","scope":"PROGRAM","subject_id":"01a21413-bddc-72af-be90-c19bb0785b43","ruleset_version":1,"inputs":[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}],"until":null}','2026-11-25 18:59:27.841872+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bde6-70a0-ad38-83680f83840b',NULL,'service','upsertUsers','01a21413-bde6-70a0-ad38-8367097ee9ff','{}','2026-11-25 18:59:27.846287+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bde8-7711-a3cf-8e4adb981ea6',NULL,'service','upsertCreators','01a21413-bde8-7711-a3cf-8e49bef4546f','{}','2026-11-25 18:59:27.848667+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdea-7773-bf92-052cb29c31a4',NULL,'service','upsertVideos','01a21413-bde9-77d4-84f8-d3966e34e308','{}','2026-11-25 18:59:27.850043+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdea-7773-bf92-052d7d52e4da',NULL,'service','upsertVideos','01a21413-bde9-77d4-84f8-d397ab830962','{}','2026-11-25 18:59:27.850043+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdea-7773-bf92-052ec0304f2c',NULL,'service','upsertVideos','01a21413-bde9-77d4-84f8-d398442360bd','{}','2026-11-25 18:59:27.850043+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdeb-7695-af3c-0dcb7d220d70',NULL,'service','upsertDailyStats',NULL,'{"stored":1}','2026-11-25 18:59:27.851316+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdf0-7029-acdf-1574aeb2a9e6','00000000-0000-0000-0000-000000000384','operator','approveProgramApplication','01a21413-bde8-7711-a3cf-8e49bef4546f','{"decision_id":"01a21413-bdf0-7029-acdf-15736639d332","decided":"APPROVED","scope":"PROGRAM","subject_id":"01a21413-bdeb-7695-af3c-0dcd1f57b63f","ruleset_version":1,"inputs":[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}],"until":null}','2026-11-25 18:59:27.856958+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdf2-74f6-bd06-563c7b0d044d',NULL,'service','upsertUsers','01a21413-bdf2-74f6-bd06-563b0b6c3d31','{}','2026-11-25 18:59:27.858766+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdf4-742f-a9ef-436297832bde',NULL,'service','upsertCreators','01a21413-bdf4-742f-a9ef-4361d2310a20','{}','2026-11-25 18:59:27.860947+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdf6-76dc-9e54-1702f00ded46',NULL,'service','upsertVideos','01a21413-bdf5-7284-82e1-704c44610ede','{}','2026-11-25 18:59:27.862233+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdf6-76dc-9e54-17038518303b',NULL,'service','upsertVideos','01a21413-bdf5-7284-82e1-704d953ee935','{}','2026-11-25 18:59:27.862233+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdf6-76dc-9e54-17049c320e89',NULL,'service','upsertVideos','01a21413-bdf5-7284-82e1-704ead8b3c17','{}','2026-11-25 18:59:27.862233+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdf7-719a-8e89-4459a0cf53c8',NULL,'service','upsertDailyStats',NULL,'{"stored":1}','2026-11-25 18:59:27.863555+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdfb-72dc-9cd3-46b3ef41f5ed',NULL,'service','upsertUsers','01a21413-bdfb-72dc-9cd3-46b24f826220','{}','2026-11-25 18:59:27.867705+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdfc-7622-935f-5c8c0119aa32',NULL,'service','upsertUsers','01a21413-bdfc-7622-935f-5c8ba2eba7b1','{}','2026-11-25 18:59:27.868979+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bdfe-7245-aea1-d974f85de9cf',NULL,'service','upsertUsers','01a21413-bdfe-7245-aea1-d97322836b55','{}','2026-11-25 18:59:27.870179+00:00');
INSERT INTO "audit_record" VALUES('01a21413-be8d-73fe-8463-46f1b83e1545','00000000-0000-0000-0000-000000000384','operator','refundTip','01a21413-be82-773b-bfbb-e55ad59de60d','{"refund_id":"01a21413-be8a-7477-8ef4-50eedbdd4584","total_minor":751,"currency":"USD"}','2026-11-25 18:59:28.013383+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bea0-73a1-8b27-e29899f85cb5',NULL,'service','upsertUsers','01a21413-be9f-73bc-a06c-250bb6bb6a52','{}','2026-11-25 18:59:28.032172+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bea2-7739-9f5f-766fc2e351cf',NULL,'service','upsertCreators','01a21413-bea2-7739-9f5f-766ed54a576e','{}','2026-11-25 18:59:28.034940+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bea4-727f-aca5-3911c0df13eb',NULL,'service','upsertVideos','01a21413-bea3-7306-a785-895edd4c3e31','{}','2026-11-25 18:59:28.036475+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bea4-727f-aca5-39125db4619c',NULL,'service','upsertVideos','01a21413-bea3-7306-a785-895fd4a8efc8','{}','2026-11-25 18:59:28.036475+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bea4-727f-aca5-39130ec888e9',NULL,'service','upsertVideos','01a21413-bea3-7306-a785-896002a7ea3c','{}','2026-11-25 18:59:28.036475+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bea6-7029-a63c-9d68e4e5c2b3',NULL,'service','upsertDailyStats',NULL,'{"stored":1}','2026-11-25 18:59:28.038000+00:00');
INSERT INTO "audit_record" VALUES('01a21413-beac-750f-9e16-437b609411ba','00000000-0000-0000-0000-000000000384','operator','approveProgramApplication','01a21413-bea2-7739-9f5f-766ed54a576e','{"decision_id":"01a21413-beac-750f-9e16-437a7649b91b","decided":"APPROVED","scope":"PROGRAM","subject_id":"01a21413-bea6-7029-a63c-9d6aad28e229","ruleset_version":1,"inputs":[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}],"until":null}','2026-11-25 18:59:28.044595+00:00');
INSERT INTO "audit_record" VALUES('01a21413-beb4-74c8-9470-fc94bef21168',NULL,'service','upsertUsers','01a21413-beb4-74c8-9470-fc9320284817','{}','2026-11-25 18:59:28.052281+00:00');
INSERT INTO "audit_record" VALUES('01a21413-beb6-7728-9f5a-a4a8158772ee',NULL,'service','upsertCreators','01a21413-beb6-7728-9f5a-a4a7e5682c59','{}','2026-11-25 18:59:28.054621+00:00');
INSERT INTO "audit_record" VALUES('01a21413-beb7-7677-9a28-1ef562b4758b',NULL,'service','upsertVideos','01a21413-beb7-7677-9a28-1ef291fd35d0','{}','2026-11-25 18:59:28.055988+00:00');
INSERT INTO "audit_record" VALUES('01a21413-beb7-7677-9a28-1ef6db1b2ab9',NULL,'service','upsertVideos','01a21413-beb7-7677-9a28-1ef3111f3fe1','{}','2026-11-25 18:59:28.055988+00:00');
INSERT INTO "audit_record" VALUES('01a21413-beb7-7677-9a28-1ef78ef16d1b',NULL,'service','upsertVideos','01a21413-beb7-7677-9a28-1ef4cbf0175f','{}','2026-11-25 18:59:28.055988+00:00');
INSERT INTO "audit_record" VALUES('01a21413-beb9-7295-b6d9-809338af7b77',NULL,'service','upsertDailyStats',NULL,'{"stored":1}','2026-11-25 18:59:28.057308+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bebf-744d-93e6-1c49714676ca','00000000-0000-0000-0000-000000000384','operator','approveProgramApplication','01a21413-beb6-7728-9f5a-a4a7e5682c59','{"decision_id":"01a21413-bebe-7160-bbd2-6d08d78185a4","decided":"APPROVED","scope":"PROGRAM","subject_id":"01a21413-beb9-7295-b6d9-8095bc8a740e","ruleset_version":1,"inputs":[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}],"until":null}','2026-11-25 18:59:28.063051+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bec6-7200-aa15-948321d63f2c',NULL,'service','upsertVideos','01a21413-bec5-7718-853b-d9f4ae23c7ee','{}','2026-11-25 18:59:28.070115+00:00');
INSERT INTO "audit_record" VALUES('01a21413-bf20-75e7-87de-0881fb6a4dd6','00000000-0000-0000-0000-000000000384','operator','reverseGift','01a21413-bf1b-73a6-b996-a124ab2ce343','{"coins_go":"FROZEN","frozen_coins":7,"sent_gift_id":"01a21413-bf14-71f1-9e3e-9b2996c93eba","coins":7}','2026-11-25 18:59:28.160470+00:00');
CREATE TABLE "balance" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL  /* AccountKind */,
    "owner_id" CHAR(36) NOT NULL,
    "unit" VARCHAR(8) NOT NULL,
    "party_id" CHAR(36),
    "minimum" BIGINT,
    "maximum" BIGINT,
    "amount" BIGINT CHECK ((minimum IS NULL OR amount >= minimum) AND (maximum IS NULL OR amount <= maximum)) NOT NULL,
    "released_until" TIMESTAMP
);
INSERT INTO "balance" VALUES('33c37e50-b9e2-5186-b6ce-987e7bdad716','PENDING','01a21413-bdc6-774e-92a1-f182bce34ead','USD','01a21413-bdc6-774e-92a1-f182bce34ead',0,NULL,0,'2026-12-10 19:00:00+00:00');
INSERT INTO "balance" VALUES('8f9e22b6-f75c-5ace-b7c7-e0c28ab5a314','AVAILABLE','01a21413-bdc6-774e-92a1-f182bce34ead','USD','01a21413-bdc6-774e-92a1-f182bce34ead',0,NULL,1866,NULL);
INSERT INTO "balance" VALUES('f4d34d09-004c-5aa9-840d-308fcceab98b','RECEIVABLE','01a21413-bdc6-774e-92a1-f182bce34ead','USD','01a21413-bdc6-774e-92a1-f182bce34ead',NULL,0,0,NULL);
INSERT INTO "balance" VALUES('6237eea7-2e00-5303-ae44-17186f3ecd7e','RECEIVABLE','01a21413-bdd9-71a8-a03d-08dbf97da59c','USD','01a21413-bdd9-71a8-a03d-08dbf97da59c',NULL,0,0,NULL);
INSERT INTO "balance" VALUES('b2de476d-1760-598a-85c0-84d63c900290','AVAILABLE','01a21413-bdd9-71a8-a03d-08dbf97da59c','USD','01a21413-bdd9-71a8-a03d-08dbf97da59c',0,NULL,2271,NULL);
INSERT INTO "balance" VALUES('fb5cf424-2a0d-59e9-b501-20faa3f5ae18','PENDING','01a21413-bdd9-71a8-a03d-08dbf97da59c','USD','01a21413-bdd9-71a8-a03d-08dbf97da59c',0,NULL,0,'2026-12-10 19:00:00+00:00');
INSERT INTO "balance" VALUES('3e35b145-0992-57e7-b7e6-b1ffa2b04a56','REFUNDING','01a21413-be8a-7477-8ef4-50eedbdd4584','USD',NULL,0,NULL,0,NULL);
INSERT INTO "balance" VALUES('bd369d44-05a0-5ec6-91ee-4d8977e4c475','WALLET','01a21413-bdfb-72dc-9cd3-46b24f826220','COIN','01a21413-bdfb-72dc-9cd3-46b24f826220',0,NULL,673,NULL);
INSERT INTO "balance" VALUES('c948c536-748e-51aa-a2d9-f7c1eb018b27','RECEIVABLE','01a21413-bdfb-72dc-9cd3-46b24f826220','COIN','01a21413-bdfb-72dc-9cd3-46b24f826220',NULL,0,0,NULL);
INSERT INTO "balance" VALUES('0712d74d-e67f-580a-9b9b-09bbfc78c0a4','AVAILABLE','01a21413-bea2-7739-9f5f-766ed54a576e','DIAMOND','01a21413-bea2-7739-9f5f-766ed54a576e',0,NULL,100000,NULL);
INSERT INTO "balance" VALUES('32bd268a-b826-5130-9b88-3e1dac4f5d8f','RECEIVABLE','01a21413-bea2-7739-9f5f-766ed54a576e','DIAMOND','01a21413-bea2-7739-9f5f-766ed54a576e',NULL,0,0,NULL);
INSERT INTO "balance" VALUES('e1ffd0f6-83e5-5d3c-9ec5-9f56a7e660ea','PENDING','01a21413-bea2-7739-9f5f-766ed54a576e','DIAMOND','01a21413-bea2-7739-9f5f-766ed54a576e',0,NULL,0,'2026-12-02 19:00:00+00:00');
INSERT INTO "balance" VALUES('3c8ea5f1-0c89-5dd7-ae54-453b54b17061','PENDING','01a21413-beb6-7728-9f5a-a4a7e5682c59','DIAMOND','01a21413-beb6-7728-9f5a-a4a7e5682c59',0,NULL,0,'2026-12-02 19:00:00+00:00');
INSERT INTO "balance" VALUES('613b0844-a6cc-5199-a659-5cdedb1eb418','RECEIVABLE','01a21413-beb6-7728-9f5a-a4a7e5682c59','DIAMOND','01a21413-beb6-7728-9f5a-a4a7e5682c59',NULL,0,0,NULL);
INSERT INTO "balance" VALUES('a91aed22-3080-5bd2-97b1-2dc8b9e6faa4','AVAILABLE','01a21413-beb6-7728-9f5a-a4a7e5682c59','DIAMOND','01a21413-beb6-7728-9f5a-a4a7e5682c59',0,NULL,120000,NULL);
INSERT INTO "balance" VALUES('480246b7-8e47-5d3a-ab91-dd211b7abd40','WALLET','01a21413-bdfc-7622-935f-5c8ba2eba7b1','COIN','01a21413-bdfc-7622-935f-5c8ba2eba7b1',0,NULL,780,NULL);
INSERT INTO "balance" VALUES('71323c6c-3352-57f3-b78e-83098a4738f3','RECEIVABLE','01a21413-bdfc-7622-935f-5c8ba2eba7b1','COIN','01a21413-bdfc-7622-935f-5c8ba2eba7b1',NULL,0,0,NULL);
INSERT INTO "balance" VALUES('4487e8a1-fde3-5b80-a0fa-1a86f400ec1f','FROZEN','01a21413-bf1b-73a6-b996-a124ab2ce343','COIN','01a21413-bdfb-72dc-9cd3-46b24f826220',0,NULL,7,NULL);
INSERT INTO "balance" VALUES('d2829ee5-0f1c-5100-a9c5-a177e5b4069b','REFUNDING','01a21413-bf22-7686-a8f2-ff8de2859171','COIN',NULL,0,NULL,0,NULL);
INSERT INTO "balance" VALUES('de8339cc-865a-5e04-8534-421d04330467','REFUNDING','01a21413-bf22-7686-a8f2-ff8de2859171','USD',NULL,0,NULL,0,NULL);
INSERT INTO "balance" VALUES('68256894-ddb4-540c-9e7c-e84a015fd530','DISPUTED','f0d8f850-2dae-55ff-b819-52bf2e19dae9','USD','01a21413-bdc6-774e-92a1-f182bce34ead',0,NULL,302,NULL);
INSERT INTO "balance" VALUES('3fc8e635-0fa4-50b8-b365-cf4a1379a9d9','DISPUTED','04b74b23-0d05-5afa-81d8-f45d0686eaf5','USD','01a21413-bdd9-71a8-a03d-08dbf97da59c',0,NULL,0,NULL);
INSERT INTO "balance" VALUES('c7cbd86a-6745-5bac-818a-d10c3ce284ff','DISPUTED','5011d497-c822-5a9e-b739-e1640cf301e6','USD','01a21413-bdc6-774e-92a1-f182bce34ead',0,NULL,0,NULL);
INSERT INTO "balance" VALUES('ba0215ec-d8e3-52c4-ba1e-5a8062ffc779','DISPUTED','72c78ed4-d660-562e-9fc0-906d0e3586f8','USD','01a21413-bdd9-71a8-a03d-08dbf97da59c',0,NULL,0,NULL);
INSERT INTO "balance" VALUES('31170f78-8e76-58c7-b3f7-fed9e7fdbfcf','DISPUTED','a922b196-1005-53a1-8e45-af5be5ca03d4','USD','01a21413-bdc6-774e-92a1-f182bce34ead',0,NULL,0,NULL);
INSERT INTO "balance" VALUES('016a6138-cdc7-55a9-9f61-8b6048bc0bde','COIN_SALES','574a080e-49c2-505f-9e8b-4dbce52c3830','USD',NULL,NULL,NULL,2320,NULL);
INSERT INTO "balance" VALUES('1f7ae153-39d1-5328-8a5d-66ff26965c74','CLEARING','45631a9a-6210-5cb2-a097-fb8c86065115','USD',NULL,NULL,NULL,1029,NULL);
INSERT INTO "balance" VALUES('58da09bd-2650-5c2c-9b4c-0558d95f30c2','SUSPENSE','45631a9a-6210-5cb2-a097-fb8c86065115','USD',NULL,NULL,NULL,300,NULL);
INSERT INTO "balance" VALUES('5aad27a6-b9f2-5f82-a9e3-dc83c01697d2','LOSSES','574a080e-49c2-505f-9e8b-4dbce52c3830','USD',NULL,NULL,NULL,-78,NULL);
INSERT INTO "balance" VALUES('6c67d41e-8567-5799-94b1-b1e98211913a','FEES_CHARGED','574a080e-49c2-505f-9e8b-4dbce52c3830','USD',NULL,NULL,NULL,664,NULL);
INSERT INTO "balance" VALUES('972d56e0-17e6-52cc-a14c-e612f1ec5b5e','OUTSTANDING','45631a9a-6210-5cb2-a097-fb8c86065115','USD',NULL,NULL,NULL,-341,NULL);
INSERT INTO "balance" VALUES('9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','ISSUER','574a080e-49c2-505f-9e8b-4dbce52c3830','COIN',NULL,NULL,NULL,-1460,NULL);
INSERT INTO "balance" VALUES('cdce0de7-f525-5ae5-bd95-d087d7d2b392','ISSUER','574a080e-49c2-505f-9e8b-4dbce52c3830','DIAMOND',NULL,NULL,NULL,-220000,NULL);
INSERT INTO "balance" VALUES('f86643cc-1c5f-5de8-b88c-6593bb7a93a7','PROCESSING_FEES','45631a9a-6210-5cb2-a097-fb8c86065115','USD',NULL,NULL,NULL,-8433,NULL);
INSERT INTO "balance" VALUES('5b379787-92b9-5cf0-8c0d-c4912b671969','REDEEMING','01a21413-bf9a-74e8-930d-ce478273d1a4','DIAMOND','01a21413-bea2-7739-9f5f-766ed54a576e',0,NULL,0,NULL);
INSERT INTO "balance" VALUES('a69d252f-610e-56de-814c-26d75d11d00c','RECEIVABLE','01a21413-bea2-7739-9f5f-766ed54a576e','USD','01a21413-bea2-7739-9f5f-766ed54a576e',NULL,0,0,NULL);
INSERT INTO "balance" VALUES('a7646155-fd61-5415-8197-d1f0116e1819','AVAILABLE','01a21413-bea2-7739-9f5f-766ed54a576e','USD','01a21413-bea2-7739-9f5f-766ed54a576e',0,NULL,100,NULL);
INSERT INTO "balance" VALUES('e514de1f-eaef-5df0-b06b-0a29bcab7d06','PENDING','01a21413-bea2-7739-9f5f-766ed54a576e','USD','01a21413-bea2-7739-9f5f-766ed54a576e',0,NULL,0,NULL);
CREATE TABLE "balance_delta" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "account_id" CHAR(36) NOT NULL,
    "kind" VARCHAR(32) NOT NULL  /* AccountKind */,
    "owner_id" CHAR(36) NOT NULL,
    "unit" VARCHAR(8) NOT NULL,
    "amount" BIGINT NOT NULL
);
CREATE TABLE "block" ("id" CHAR(36) NOT NULL  PRIMARY KEY, "creator_id" CHAR(36) NOT NULL, "fan_id" CHAR(36) NOT NULL, "tip_id" CHAR(36), "anonymous" INT NOT NULL, "created_at" TIMESTAMP NOT NULL, "ended_at" TIMESTAMP, "sent_gift_id" CHAR(36));
INSERT INTO "block" VALUES('01a21413-be9c-76d6-97d1-0de7af56eb7d','01a21413-bdd9-71a8-a03d-08dbf97da59c','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413-be95-7669-926a-5a6a7a1d47fa',1,'2026-11-25 18:59:28.030789+00:00',NULL,NULL);
CREATE TABLE "chargeback" ("id" CHAR(36) NOT NULL  PRIMARY KEY, "provider" VARCHAR(32) NOT NULL, "reference" VARCHAR(64) NOT NULL, "payment_id" CHAR(36) NOT NULL, "creator_id" CHAR(36), "state" VARCHAR(16) NOT NULL, "bearer" VARCHAR(10) NOT NULL, "drawn_minor" BIGINT CHECK (drawn_minor > 0) NOT NULL, "borne_minor" BIGINT CHECK (borne_minor >= 0 AND borne_minor <= drawn_minor) NOT NULL, "currency" VARCHAR(3) NOT NULL, "is_take_back" INT NOT NULL, "opened_at" TIMESTAMP NOT NULL, "closed_at" TIMESTAMP, "coins" BIGINT CHECK (coins >= 0) NOT NULL DEFAULT 0, "payer_id" CHAR(36), "sales_minor" BIGINT CHECK (sales_minor >= 0) NOT NULL DEFAULT 0);
INSERT INTO "chargeback" VALUES('f0d8f850-2dae-55ff-b819-52bf2e19dae9','sandbox','cb_01a21413be1175a3b11f0455199ed433','01a21413-be0e-74e9-ba1c-929d0b6a7342','01a21413-bdc6-774e-92a1-f182bce34ead','NEEDS_RESPONSE','CREATOR',341,302,'USD',1,'2026-12-03 18:59:28.186826+00:00',NULL,0,NULL,0);
INSERT INTO "chargeback" VALUES('04b74b23-0d05-5afa-81d8-f45d0686eaf5','sandbox','cb_01a21413be1a711d943e1696ba78d21b','01a21413-be17-763a-9870-bea3fe105523','01a21413-bdd9-71a8-a03d-08dbf97da59c','LOST','CREATOR',342,303,'USD',1,'2026-12-03 18:59:28.192033+00:00','2026-12-03 18:59:28.193226+00:00',0,NULL,0);
INSERT INTO "chargeback" VALUES('5011d497-c822-5a9e-b739-e1640cf301e6','sandbox','cb_01a21413be22779496f595a3d089d656','01a21413-be1f-77da-a66f-4cbe3bd71689','01a21413-bdc6-774e-92a1-f182bce34ead','LOST','CREATOR',343,304,'USD',1,'2026-12-03 18:59:28.200114+00:00','2026-12-03 18:59:28.205215+00:00',0,NULL,0);
INSERT INTO "chargeback" VALUES('72c78ed4-d660-562e-9fc0-906d0e3586f8','sandbox','cb_01a21413be2c75ebbd53f667dbe1b979','01a21413-be28-7760-95da-1d1135ebf32a','01a21413-bdd9-71a8-a03d-08dbf97da59c','OVERTURNED','CREATOR',344,305,'USD',1,'2026-12-03 18:59:28.210114+00:00','2026-12-03 18:59:28.219031+00:00',0,NULL,0);
INSERT INTO "chargeback" VALUES('a922b196-1005-53a1-8e45-af5be5ca03d4','sandbox','cb_01a21413be357591b6bc13faa4ada846','01a21413-be32-70a3-9a36-a189f21356ed','01a21413-bdc6-774e-92a1-f182bce34ead','WON','CREATOR',345,306,'USD',1,'2026-12-03 18:59:28.223649+00:00','2026-12-03 18:59:28.230878+00:00',0,NULL,0);
CREATE TABLE "chargeback_terms" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL  /* PaymentKind */,
    "bearer" VARCHAR(10) NOT NULL  /* Bearer */,
    "effective_from" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_chargeback__kind_c85de7" UNIQUE ("kind", "effective_from")
);
INSERT INTO "chargeback_terms" VALUES('00000000-0000-7000-8000-000000000501','TIP','CREATOR','2020-01-01 00:00:00+00:00');
INSERT INTO "chargeback_terms" VALUES('00000000-0000-7000-8000-000000000502','COINS','PAYER','2020-01-01 00:00:00+00:00');
CREATE TABLE "coin_caps" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "currency" VARCHAR(3) NOT NULL,
    "effective_from" TIMESTAMP NOT NULL,
    "most_a_day_minor" BIGINT CHECK (most_a_day_minor > 0) NOT NULL,
    "most_a_month_minor" BIGINT CHECK (most_a_month_minor >= most_a_day_minor) NOT NULL,
    CONSTRAINT "uid_coin_caps_currenc_b3952a" UNIQUE ("currency", "effective_from")
);
INSERT INTO "coin_caps" VALUES('00000000-0000-7000-8000-000000000701','USD','2020-01-01 00:00:00+00:00',50000,200000);
INSERT INTO "coin_caps" VALUES('00000000-0000-7000-8000-000000000702','EUR','2020-01-01 00:00:00+00:00',50000,200000);
INSERT INTO "coin_caps" VALUES('00000000-0000-7000-8000-000000000703','GBP','2020-01-01 00:00:00+00:00',40000,160000);
INSERT INTO "coin_caps" VALUES('00000000-0000-7000-8000-000000000704','JPY','2020-01-01 00:00:00+00:00',75000,300000);
CREATE TABLE "coin_package" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "country" VARCHAR(2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "channel" VARCHAR(12) NOT NULL  /* Channel */,
    "price_minor" BIGINT CHECK (price_minor > 0) NOT NULL,
    "coins" BIGINT CHECK (coins > 0 AND coins <= 10000000) NOT NULL,
    "commission_bps" BIGINT CHECK (commission_bps BETWEEN 0 AND 5000) NOT NULL,
    "is_reference" INT NOT NULL,
    "effective_from" TIMESTAMP NOT NULL,
    "effective_until" TIMESTAMP
);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000601','ZZ','USD','WEB',120,100,300,1,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000602','ZZ','USD','WEB',590,500,300,0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000603','ZZ','USD','WEB',1150,1000,300,0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000604','ZZ','USD','WEB',5600,5000,300,0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000605','ZZ','USD','APP_STORE',149,100,3000,0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000606','ZZ','USD','APP_STORE',1449,1000,3000,0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000607','ZZ','USD','PLAY_STORE',149,100,3000,0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000608','ZZ','USD','PLAY_STORE',1449,1000,3000,0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000609','ZZ','EUR','WEB',120,100,300,1,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000610','ZZ','EUR','WEB',1150,1000,300,0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000611','GB','GBP','WEB',100,100,300,1,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000612','GB','GBP','WEB',960,1000,300,0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000613','JP','JPY','WEB',180,100,400,1,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000614','JP','JPY','WEB',1720,1000,400,0,'2020-01-01 00:00:00+00:00',NULL);
CREATE TABLE "coin_purchase" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "fan_id" CHAR(36) NOT NULL,
    "package_id" CHAR(36) NOT NULL,
    "channel" VARCHAR(12) NOT NULL  /* Channel */,
    "country" VARCHAR(2) NOT NULL,
    "coins" BIGINT CHECK (coins > 0) NOT NULL,
    "price_minor" BIGINT CHECK (price_minor > 0) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "coins_left" BIGINT CHECK (coins_left >= 0 AND coins_left <= coins) NOT NULL,
    "price_left_minor" BIGINT CHECK (price_left_minor >= 0 AND price_left_minor <= price_minor) NOT NULL,
    "store_transaction_id" VARCHAR(128),
    "day" DATE NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "bought_at" TIMESTAMP,
    CONSTRAINT "uid_coin_purcha_channel_f27860" UNIQUE ("channel", "store_transaction_id")
);
INSERT INTO "coin_purchase" VALUES('01a21413-bec9-76b8-a8bd-f24c71f26a7a','01a21413-bdfb-72dc-9cd3-46b24f826220','00000000-0000-7000-8000-000000000603','WEB','US',1000,1150,'USD',1000,1150,NULL,'2026-11-25','2026-11-25 18:59:28.075560+00:00','2026-11-25 18:59:28.079353+00:00');
INSERT INTO "coin_purchase" VALUES('01a21413-bed2-751e-99a0-77fa3ba72a72','01a21413-bdfb-72dc-9cd3-46b24f826220','00000000-0000-7000-8000-000000000601','WEB','US',100,120,'USD',0,0,NULL,'2026-11-25','2026-11-25 18:59:28.083638+00:00','2026-11-25 18:59:28.086259+00:00');
INSERT INTO "coin_purchase" VALUES('01a21413-beef-7459-8614-19913e1468d1','01a21413-bdfc-7622-935f-5c8ba2eba7b1','00000000-0000-7000-8000-000000000603','WEB','US',1000,1150,'USD',1000,1150,NULL,'2026-11-25','2026-11-25 18:59:28.113263+00:00','2026-11-25 18:59:28.116495+00:00');
INSERT INTO "coin_purchase" VALUES('01a21413-bef6-75fd-a50f-5a5e82d610c2','01a21413-bdfc-7622-935f-5c8ba2eba7b1','00000000-0000-7000-8000-000000000601','WEB','US',100,120,'USD',100,120,NULL,'2026-11-25','2026-11-25 18:59:28.120248+00:00','2026-11-25 18:59:28.122791+00:00');
CREATE TABLE "coin_refund" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "purchase_id" CHAR(36) NOT NULL,
    "fan_id" CHAR(36) NOT NULL,
    "coins" BIGINT CHECK (coins > 0) NOT NULL,
    "case_id" CHAR(36)
);
INSERT INTO "coin_refund" VALUES('01a21413-bf22-7686-a8f2-ff8de2859171','01a21413-bed2-751e-99a0-77fa3ba72a72','01a21413-bdfb-72dc-9cd3-46b24f826220',100,NULL);
CREATE TABLE "coin_refund_terms" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "country" VARCHAR(2) NOT NULL,
    "effective_from" TIMESTAMP NOT NULL,
    "days" BIGINT CHECK (days BETWEEN 0 AND 3650) NOT NULL,
    CONSTRAINT "uid_coin_refund_country_f066ef" UNIQUE ("country", "effective_from")
);
INSERT INTO "coin_refund_terms" VALUES('00000000-0000-7000-8000-000000000711','ZZ','2020-01-01 00:00:00+00:00',14);
CREATE TABLE "coin_span" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "fan_id" CHAR(36) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "span" VARCHAR(8) NOT NULL  /* Span */,
    "first_day" DATE NOT NULL,
    "amount_minor" BIGINT CHECK (amount_minor >= 0) NOT NULL,
    CONSTRAINT "uid_coin_span_fan_id_9bde28" UNIQUE ("fan_id", "currency", "span", "first_day")
);
INSERT INTO "coin_span" VALUES('01a21413-beca-7559-b81d-2360514f672d','01a21413-bdfb-72dc-9cd3-46b24f826220','USD','DAY','2026-11-25',1270);
INSERT INTO "coin_span" VALUES('01a21413-beca-7559-b81d-23617fcc86aa','01a21413-bdfb-72dc-9cd3-46b24f826220','USD','MONTH','2026-11-01',1270);
INSERT INTO "coin_span" VALUES('01a21413-bef0-7363-9780-f59b234caf57','01a21413-bdfc-7622-935f-5c8ba2eba7b1','USD','DAY','2026-11-25',1270);
INSERT INTO "coin_span" VALUES('01a21413-bef0-7363-9780-f59c56972bee','01a21413-bdfc-7622-935f-5c8ba2eba7b1','USD','MONTH','2026-11-01',1270);
CREATE TABLE "creator" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "handle" VARCHAR(64) NOT NULL UNIQUE,
    "display_name" VARCHAR(100) NOT NULL,
    "country" VARCHAR(2),
    "followers" BIGINT,
    "followers_as_of" DATE,
    "account_type" VARCHAR(10) NOT NULL  /* AccountType */,
    "supporters_public" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "erased_at" TIMESTAMP,
    "user_id" CHAR(36) NOT NULL UNIQUE REFERENCES "app_user" ("id") ON DELETE RESTRICT
);
INSERT INTO "creator" VALUES('01a21413-bdc6-774e-92a1-f182bce34ead','anna','Anna',NULL,20000,'2026-11-25','PERSONAL',0,'2026-11-25 18:59:27.812401+00:00',NULL,'01a21413-bdc2-7200-a77c-32f91eb2afc5');
INSERT INTO "creator" VALUES('01a21413-bdd9-71a8-a03d-08dbf97da59c','cleo','Cleo',NULL,20000,'2026-11-25','PERSONAL',0,'2026-11-25 18:59:27.832315+00:00',NULL,'01a21413-bdd7-7763-af25-242d51674a75');
INSERT INTO "creator" VALUES('01a21413-bde8-7711-a3cf-8e49bef4546f','dora','Dora',NULL,20000,'2026-11-25','PERSONAL',0,'2026-11-25 18:59:27.847082+00:00',NULL,'01a21413-bde6-70a0-ad38-8367097ee9ff');
INSERT INTO "creator" VALUES('01a21413-bdf4-742f-a9ef-4361d2310a20','elin','Elin',NULL,20000,'2026-11-25','PERSONAL',0,'2026-11-25 18:59:27.859551+00:00',NULL,'01a21413-bdf2-74f6-bd06-563b0b6c3d31');
INSERT INTO "creator" VALUES('01a21413-bea2-7739-9f5f-766ed54a576e','dana','Dana',NULL,20000,'2026-11-25','PERSONAL',0,'2026-11-25 18:59:28.033144+00:00',NULL,'01a21413-be9f-73bc-a06c-250bb6bb6a52');
INSERT INTO "creator" VALUES('01a21413-beb6-7728-9f5a-a4a7e5682c59','eve','Eve',NULL,20000,'2026-11-25','PERSONAL',0,'2026-11-25 18:59:28.053206+00:00',NULL,'01a21413-beb4-74c8-9470-fc9320284817');
CREATE TABLE "creator_daily_stat" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "day" DATE NOT NULL,
    "views" BIGINT CHECK (views >= 0) NOT NULL,
    "likes" BIGINT CHECK (likes >= 0) NOT NULL,
    "comments" BIGINT CHECK (comments >= 0) NOT NULL,
    "shares" BIGINT CHECK (shares >= 0) NOT NULL,
    "creator_id" CHAR(36) NOT NULL REFERENCES "creator" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_creator_dai_creator_f948e1" UNIQUE ("creator_id", "day")
);
INSERT INTO "creator_daily_stat" VALUES('01a21413-bdca-72c7-b60c-7db0fbc84abb','2026-11-24',150000,0,0,0,'01a21413-bdc6-774e-92a1-f182bce34ead');
INSERT INTO "creator_daily_stat" VALUES('01a21413-bddc-72af-be90-c198a35d73ea','2026-11-24',150000,0,0,0,'01a21413-bdd9-71a8-a03d-08dbf97da59c');
INSERT INTO "creator_daily_stat" VALUES('01a21413-bdeb-7695-af3c-0dca9d83a11b','2026-11-24',150000,0,0,0,'01a21413-bde8-7711-a3cf-8e49bef4546f');
INSERT INTO "creator_daily_stat" VALUES('01a21413-bdf7-719a-8e89-4458f0d1ab77','2026-11-24',150000,0,0,0,'01a21413-bdf4-742f-a9ef-4361d2310a20');
INSERT INTO "creator_daily_stat" VALUES('01a21413-bea5-7488-b791-cd89b445003a','2026-11-24',150000,0,0,0,'01a21413-bea2-7739-9f5f-766ed54a576e');
INSERT INTO "creator_daily_stat" VALUES('01a21413-beb9-7295-b6d9-80927a14ff4a','2026-11-24',150000,0,0,0,'01a21413-beb6-7728-9f5a-a4a7e5682c59');
CREATE TABLE "creator_snapshot" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "as_of" DATE NOT NULL,
    "followers" BIGINT CHECK (followers >= 0),
    "views_avg" BIGINT CHECK (views_avg >= 0),
    "likes_avg" BIGINT CHECK (likes_avg >= 0),
    "comments_avg" BIGINT CHECK (comments_avg >= 0),
    "shares_avg" BIGINT CHECK (shares_avg >= 0),
    "creator_id" CHAR(36) NOT NULL REFERENCES "creator" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_creator_sna_creator_11248b" UNIQUE ("creator_id", "as_of")
);
CREATE TABLE "diamond_rate" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "diamonds" BIGINT CHECK (diamonds > 0 AND diamonds <= 1000000) NOT NULL,
    "per_coins" BIGINT CHECK (per_coins > 0 AND per_coins <= 1000000) NOT NULL,
    "effective_from" TIMESTAMP NOT NULL UNIQUE
);
INSERT INTO "diamond_rate" VALUES('00000000-0000-7000-8000-000000000841',1,2,'2020-01-01 00:00:00+00:00');
CREATE TABLE "entry" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "account_id" CHAR(36) NOT NULL,
    "unit" VARCHAR(8) NOT NULL,
    "amount" BIGINT CHECK (amount <> 0 AND amount BETWEEN -1000000000000000 AND 1000000000000000) NOT NULL,
    "hold_at" TIMESTAMP,
    "case_id" CHAR(36),
    "at" TIMESTAMP NOT NULL,
    "transfer_id" CHAR(36) NOT NULL REFERENCES "transfer" ("id") ON DELETE RESTRICT
);
INSERT INTO "entry" VALUES('01a21413-be0c-75c9-95fa-aaa0af560bcd','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-340,NULL,NULL,'2026-11-25 18:59:27.884007+00:00','01a21413-be0c-75c9-95fa-aa9b941e0eaa');
INSERT INTO "entry" VALUES('01a21413-be0c-75c9-95fa-aaa1e1a6da6a','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',40,NULL,NULL,'2026-11-25 18:59:27.884007+00:00','01a21413-be0c-75c9-95fa-aa9b941e0eaa');
INSERT INTO "entry" VALUES('01a21413-be0c-75c9-95fa-aaa2f4171d93','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-40,NULL,NULL,'2026-11-25 18:59:27.884007+00:00','01a21413-be0c-75c9-95fa-aa9b941e0eaa');
INSERT INTO "entry" VALUES('01a21413-be0c-75c9-95fa-aaa3bb56f8cf','6c67d41e-8567-5799-94b1-b1e98211913a','USD',39,NULL,NULL,'2026-11-25 18:59:27.884007+00:00','01a21413-be0c-75c9-95fa-aa9b941e0eaa');
INSERT INTO "entry" VALUES('01a21413-be0c-75c9-95fa-aaa4c9538830','fb5cf424-2a0d-59e9-b501-20faa3f5ae18','USD',301,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:27.884007+00:00','01a21413-be0c-75c9-95fa-aa9b941e0eaa');
INSERT INTO "entry" VALUES('01a21413-be15-7138-8596-470a778d0f57','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-341,NULL,NULL,'2026-11-25 18:59:27.892988+00:00','01a21413-be15-7138-8596-47056967bb20');
INSERT INTO "entry" VALUES('01a21413-be15-7138-8596-470b87d7d8df','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',40,NULL,NULL,'2026-11-25 18:59:27.892988+00:00','01a21413-be15-7138-8596-47056967bb20');
INSERT INTO "entry" VALUES('01a21413-be15-7138-8596-470c9421550a','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-40,NULL,NULL,'2026-11-25 18:59:27.892988+00:00','01a21413-be15-7138-8596-47056967bb20');
INSERT INTO "entry" VALUES('01a21413-be15-7138-8596-470de2f651c8','6c67d41e-8567-5799-94b1-b1e98211913a','USD',39,NULL,NULL,'2026-11-25 18:59:27.892988+00:00','01a21413-be15-7138-8596-47056967bb20');
INSERT INTO "entry" VALUES('01a21413-be15-7138-8596-470e9886cc81','33c37e50-b9e2-5186-b6ce-987e7bdad716','USD',302,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:27.892988+00:00','01a21413-be15-7138-8596-47056967bb20');
INSERT INTO "entry" VALUES('01a21413-be1e-75be-913a-5601bb0e7bda','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-342,NULL,NULL,'2026-11-25 18:59:27.901499+00:00','01a21413-be1d-7769-a1c5-f9dac6b78eaf');
INSERT INTO "entry" VALUES('01a21413-be1e-75be-913a-560223d6992e','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',40,NULL,NULL,'2026-11-25 18:59:27.901499+00:00','01a21413-be1d-7769-a1c5-f9dac6b78eaf');
INSERT INTO "entry" VALUES('01a21413-be1e-75be-913a-56035bc0654c','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-40,NULL,NULL,'2026-11-25 18:59:27.901499+00:00','01a21413-be1d-7769-a1c5-f9dac6b78eaf');
INSERT INTO "entry" VALUES('01a21413-be1e-75be-913a-56046ad05309','6c67d41e-8567-5799-94b1-b1e98211913a','USD',39,NULL,NULL,'2026-11-25 18:59:27.901499+00:00','01a21413-be1d-7769-a1c5-f9dac6b78eaf');
INSERT INTO "entry" VALUES('01a21413-be1e-75be-913a-5605de6f61d8','fb5cf424-2a0d-59e9-b501-20faa3f5ae18','USD',303,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:27.901499+00:00','01a21413-be1d-7769-a1c5-f9dac6b78eaf');
INSERT INTO "entry" VALUES('01a21413-be26-7600-971d-15c1ee8d8f34','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-343,NULL,NULL,'2026-11-25 18:59:27.910311+00:00','01a21413-be26-7600-971d-15bcdf86ec6d');
INSERT INTO "entry" VALUES('01a21413-be26-7600-971d-15c2a58ec100','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',40,NULL,NULL,'2026-11-25 18:59:27.910311+00:00','01a21413-be26-7600-971d-15bcdf86ec6d');
INSERT INTO "entry" VALUES('01a21413-be26-7600-971d-15c3e0515fdd','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-40,NULL,NULL,'2026-11-25 18:59:27.910311+00:00','01a21413-be26-7600-971d-15bcdf86ec6d');
INSERT INTO "entry" VALUES('01a21413-be26-7600-971d-15c42f0da7df','6c67d41e-8567-5799-94b1-b1e98211913a','USD',39,NULL,NULL,'2026-11-25 18:59:27.910311+00:00','01a21413-be26-7600-971d-15bcdf86ec6d');
INSERT INTO "entry" VALUES('01a21413-be26-7600-971d-15c56910cc53','33c37e50-b9e2-5186-b6ce-987e7bdad716','USD',304,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:27.910311+00:00','01a21413-be26-7600-971d-15bcdf86ec6d');
INSERT INTO "entry" VALUES('01a21413-be30-7113-bf39-5b85d01a6286','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-344,NULL,NULL,'2026-11-25 18:59:27.919602+00:00','01a21413-be2f-7797-8008-435b5c321d7a');
INSERT INTO "entry" VALUES('01a21413-be30-7113-bf39-5b86a8de1cd9','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',40,NULL,NULL,'2026-11-25 18:59:27.919602+00:00','01a21413-be2f-7797-8008-435b5c321d7a');
INSERT INTO "entry" VALUES('01a21413-be30-7113-bf39-5b8770d2c815','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-40,NULL,NULL,'2026-11-25 18:59:27.919602+00:00','01a21413-be2f-7797-8008-435b5c321d7a');
INSERT INTO "entry" VALUES('01a21413-be30-7113-bf39-5b88be0137fd','6c67d41e-8567-5799-94b1-b1e98211913a','USD',39,NULL,NULL,'2026-11-25 18:59:27.919602+00:00','01a21413-be2f-7797-8008-435b5c321d7a');
INSERT INTO "entry" VALUES('01a21413-be30-7113-bf39-5b89c0d93e25','fb5cf424-2a0d-59e9-b501-20faa3f5ae18','USD',305,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:27.919602+00:00','01a21413-be2f-7797-8008-435b5c321d7a');
INSERT INTO "entry" VALUES('01a21413-be3a-7010-a40c-294f7185efac','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-345,NULL,NULL,'2026-11-25 18:59:27.929631+00:00','01a21413-be39-7728-bd19-07a344f34499');
INSERT INTO "entry" VALUES('01a21413-be3a-7010-a40c-295002b07347','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-11-25 18:59:27.929631+00:00','01a21413-be39-7728-bd19-07a344f34499');
INSERT INTO "entry" VALUES('01a21413-be3a-7010-a40c-2951447a8646','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-11-25 18:59:27.929631+00:00','01a21413-be39-7728-bd19-07a344f34499');
INSERT INTO "entry" VALUES('01a21413-be3a-7010-a40c-295258d9fe0c','6c67d41e-8567-5799-94b1-b1e98211913a','USD',39,NULL,NULL,'2026-11-25 18:59:27.929631+00:00','01a21413-be39-7728-bd19-07a344f34499');
INSERT INTO "entry" VALUES('01a21413-be3a-7010-a40c-2953135dd264','33c37e50-b9e2-5186-b6ce-987e7bdad716','USD',306,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:27.929631+00:00','01a21413-be39-7728-bd19-07a344f34499');
INSERT INTO "entry" VALUES('01a21413-be4d-7192-9fdc-a5003ee0661e','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-348,NULL,NULL,'2026-11-25 18:59:27.949145+00:00','01a21413-be4d-7192-9fdc-a4fb29ff5b7d');
INSERT INTO "entry" VALUES('01a21413-be4d-7192-9fdc-a50112fbb5af','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-11-25 18:59:27.949145+00:00','01a21413-be4d-7192-9fdc-a4fb29ff5b7d');
INSERT INTO "entry" VALUES('01a21413-be4d-7192-9fdc-a502025a7d4e','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-11-25 18:59:27.949145+00:00','01a21413-be4d-7192-9fdc-a4fb29ff5b7d');
INSERT INTO "entry" VALUES('01a21413-be4d-7192-9fdc-a503826297f9','6c67d41e-8567-5799-94b1-b1e98211913a','USD',39,NULL,NULL,'2026-11-25 18:59:27.949145+00:00','01a21413-be4d-7192-9fdc-a4fb29ff5b7d');
INSERT INTO "entry" VALUES('01a21413-be4d-7192-9fdc-a5049a65a6c0','fb5cf424-2a0d-59e9-b501-20faa3f5ae18','USD',309,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:27.949145+00:00','01a21413-be4d-7192-9fdc-a4fb29ff5b7d');
INSERT INTO "entry" VALUES('01a21413-be5c-732f-922c-d5e1080ffd52','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-349,NULL,NULL,'2026-11-25 18:59:27.963703+00:00','01a21413-be5b-72ab-846e-4e62083ca6b1');
INSERT INTO "entry" VALUES('01a21413-be5c-732f-922c-d5e2218fbf3e','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-11-25 18:59:27.963703+00:00','01a21413-be5b-72ab-846e-4e62083ca6b1');
INSERT INTO "entry" VALUES('01a21413-be5c-732f-922c-d5e3507021b2','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-11-25 18:59:27.963703+00:00','01a21413-be5b-72ab-846e-4e62083ca6b1');
INSERT INTO "entry" VALUES('01a21413-be5c-732f-922c-d5e4bec4281a','6c67d41e-8567-5799-94b1-b1e98211913a','USD',39,NULL,NULL,'2026-11-25 18:59:27.963703+00:00','01a21413-be5b-72ab-846e-4e62083ca6b1');
INSERT INTO "entry" VALUES('01a21413-be5c-732f-922c-d5e5bcda5f9f','33c37e50-b9e2-5186-b6ce-987e7bdad716','USD',310,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:27.963703+00:00','01a21413-be5b-72ab-846e-4e62083ca6b1');
INSERT INTO "entry" VALUES('01a21413-be68-755b-bef5-9e0888400720','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-352,NULL,NULL,'2026-11-25 18:59:27.975843+00:00','01a21413-be67-7037-a2e0-34a1f78fbf36');
INSERT INTO "entry" VALUES('01a21413-be68-755b-bef5-9e0915cc164d','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-11-25 18:59:27.975843+00:00','01a21413-be67-7037-a2e0-34a1f78fbf36');
INSERT INTO "entry" VALUES('01a21413-be68-755b-bef5-9e0a705c93f9','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-11-25 18:59:27.975843+00:00','01a21413-be67-7037-a2e0-34a1f78fbf36');
INSERT INTO "entry" VALUES('01a21413-be68-755b-bef5-9e0be177e424','6c67d41e-8567-5799-94b1-b1e98211913a','USD',40,NULL,NULL,'2026-11-25 18:59:27.975843+00:00','01a21413-be67-7037-a2e0-34a1f78fbf36');
INSERT INTO "entry" VALUES('01a21413-be68-755b-bef5-9e0c8b39a083','33c37e50-b9e2-5186-b6ce-987e7bdad716','USD',312,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:27.975843+00:00','01a21413-be67-7037-a2e0-34a1f78fbf36');
INSERT INTO "entry" VALUES('01a21413-be78-7591-876e-17753bfdfbbc','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-356,NULL,NULL,'2026-11-25 18:59:27.992334+00:00','01a21413-be78-7591-876e-17704dccc734');
INSERT INTO "entry" VALUES('01a21413-be78-7591-876e-1776ba106f1a','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-11-25 18:59:27.992334+00:00','01a21413-be78-7591-876e-17704dccc734');
INSERT INTO "entry" VALUES('01a21413-be78-7591-876e-17777fc0222b','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-11-25 18:59:27.992334+00:00','01a21413-be78-7591-876e-17704dccc734');
INSERT INTO "entry" VALUES('01a21413-be78-7591-876e-1778b7fa28db','6c67d41e-8567-5799-94b1-b1e98211913a','USD',40,NULL,NULL,'2026-11-25 18:59:27.992334+00:00','01a21413-be78-7591-876e-17704dccc734');
INSERT INTO "entry" VALUES('01a21413-be78-7591-876e-177964473897','33c37e50-b9e2-5186-b6ce-987e7bdad716','USD',316,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:27.992334+00:00','01a21413-be78-7591-876e-17704dccc734');
INSERT INTO "entry" VALUES('01a21413-be81-7071-9b25-d1489a3f3841','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-357,NULL,NULL,'2026-11-25 18:59:28.000441+00:00','01a21413-be80-7583-978b-10986f26cda0');
INSERT INTO "entry" VALUES('01a21413-be81-7071-9b25-d14919446852','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-11-25 18:59:28.000441+00:00','01a21413-be80-7583-978b-10986f26cda0');
INSERT INTO "entry" VALUES('01a21413-be81-7071-9b25-d14a19ee6013','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-11-25 18:59:28.000441+00:00','01a21413-be80-7583-978b-10986f26cda0');
INSERT INTO "entry" VALUES('01a21413-be81-7071-9b25-d14b96f6671d','6c67d41e-8567-5799-94b1-b1e98211913a','USD',40,NULL,NULL,'2026-11-25 18:59:28.000441+00:00','01a21413-be80-7583-978b-10986f26cda0');
INSERT INTO "entry" VALUES('01a21413-be81-7071-9b25-d14c1bc53cc0','fb5cf424-2a0d-59e9-b501-20faa3f5ae18','USD',317,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:28.000441+00:00','01a21413-be80-7583-978b-10986f26cda0');
INSERT INTO "entry" VALUES('01a21413-be88-72e6-bca8-9f8079afdc55','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-751,NULL,NULL,'2026-11-25 18:59:28.008332+00:00','01a21413-be88-72e6-bca8-9f7b5a1877b7');
INSERT INTO "entry" VALUES('01a21413-be88-72e6-bca8-9f815669dbc7','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',52,NULL,NULL,'2026-11-25 18:59:28.008332+00:00','01a21413-be88-72e6-bca8-9f7b5a1877b7');
INSERT INTO "entry" VALUES('01a21413-be88-72e6-bca8-9f8218d3f1bb','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-52,NULL,NULL,'2026-11-25 18:59:28.008332+00:00','01a21413-be88-72e6-bca8-9f7b5a1877b7');
INSERT INTO "entry" VALUES('01a21413-be88-72e6-bca8-9f837744223d','6c67d41e-8567-5799-94b1-b1e98211913a','USD',51,NULL,NULL,'2026-11-25 18:59:28.008332+00:00','01a21413-be88-72e6-bca8-9f7b5a1877b7');
INSERT INTO "entry" VALUES('01a21413-be88-72e6-bca8-9f8419e2e236','33c37e50-b9e2-5186-b6ce-987e7bdad716','USD',700,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:28.008332+00:00','01a21413-be88-72e6-bca8-9f7b5a1877b7');
INSERT INTO "entry" VALUES('01a21413-be8f-776e-a800-9bc57240e24b','33c37e50-b9e2-5186-b6ce-987e7bdad716','USD',-700,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:28.014654+00:00','01a21413-be8e-7131-b054-27fd737a1bdb');
INSERT INTO "entry" VALUES('01a21413-be8f-776e-a800-9bc69b31682e','3e35b145-0992-57e7-b7e6-b1ffa2b04a56','USD',700,NULL,NULL,'2026-11-25 18:59:28.014654+00:00','01a21413-be8e-7131-b054-27fd737a1bdb');
INSERT INTO "entry" VALUES('01a21413-be8f-776e-a800-9bc77e3d1ab8','6c67d41e-8567-5799-94b1-b1e98211913a','USD',-51,NULL,NULL,'2026-11-25 18:59:28.014654+00:00','01a21413-be8e-7131-b054-27fd737a1bdb');
INSERT INTO "entry" VALUES('01a21413-be8f-776e-a800-9bc8696f12d8','3e35b145-0992-57e7-b7e6-b1ffa2b04a56','USD',51,NULL,NULL,'2026-11-25 18:59:28.014654+00:00','01a21413-be8e-7131-b054-27fd737a1bdb');
INSERT INTO "entry" VALUES('01a21413-be93-712b-884f-8843d75c84d0','3e35b145-0992-57e7-b7e6-b1ffa2b04a56','USD',-751,NULL,NULL,'2026-11-25 18:59:28.019279+00:00','01a21413-be93-712b-884f-8841bcf895ce');
INSERT INTO "entry" VALUES('01a21413-be93-712b-884f-884416b89ef1','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',751,NULL,'01a21413-be8a-7477-8ef4-50eedbdd4584','2026-11-25 18:59:28.019279+00:00','01a21413-be93-712b-884f-8841bcf895ce');
INSERT INTO "entry" VALUES('01a21413-be9b-753c-887c-f5fd37866c08','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-133,NULL,NULL,'2026-11-25 18:59:28.026723+00:00','01a21413-be9a-7077-bfb8-d0999bb9bc63');
INSERT INTO "entry" VALUES('01a21413-be9b-753c-887c-f5fe5b550ce5','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',34,NULL,NULL,'2026-11-25 18:59:28.026723+00:00','01a21413-be9a-7077-bfb8-d0999bb9bc63');
INSERT INTO "entry" VALUES('01a21413-be9b-753c-887c-f5ffab1eca0c','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-34,NULL,NULL,'2026-11-25 18:59:28.026723+00:00','01a21413-be9a-7077-bfb8-d0999bb9bc63');
INSERT INTO "entry" VALUES('01a21413-be9b-753c-887c-f60074dbb1e5','6c67d41e-8567-5799-94b1-b1e98211913a','USD',33,NULL,NULL,'2026-11-25 18:59:28.026723+00:00','01a21413-be9a-7077-bfb8-d0999bb9bc63');
INSERT INTO "entry" VALUES('01a21413-be9b-753c-887c-f601552d2806','fb5cf424-2a0d-59e9-b501-20faa3f5ae18','USD',100,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:28.026723+00:00','01a21413-be9a-7077-bfb8-d0999bb9bc63');
INSERT INTO "entry" VALUES('01a21413-bed0-721d-9b24-156e14008211','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-1150,NULL,NULL,'2026-11-25 18:59:28.079810+00:00','01a21413-becf-755a-9a1d-f9271a8a4868');
INSERT INTO "entry" VALUES('01a21413-bed0-721d-9b24-156ff3928f16','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',64,NULL,NULL,'2026-11-25 18:59:28.079810+00:00','01a21413-becf-755a-9a1d-f9271a8a4868');
INSERT INTO "entry" VALUES('01a21413-bed0-721d-9b24-15704e68f75c','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-64,NULL,NULL,'2026-11-25 18:59:28.079810+00:00','01a21413-becf-755a-9a1d-f9271a8a4868');
INSERT INTO "entry" VALUES('01a21413-bed0-721d-9b24-1571781a54d4','016a6138-cdc7-55a9-9f61-8b6048bc0bde','USD',1150,NULL,NULL,'2026-11-25 18:59:28.079810+00:00','01a21413-becf-755a-9a1d-f9271a8a4868');
INSERT INTO "entry" VALUES('01a21413-bed0-721d-9b24-1572a682aaaa','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',-1000,NULL,NULL,'2026-11-25 18:59:28.079810+00:00','01a21413-becf-755a-9a1d-f9271a8a4868');
INSERT INTO "entry" VALUES('01a21413-bed0-721d-9b24-1573ab67cd8f','bd369d44-05a0-5ec6-91ee-4d8977e4c475','COIN',1000,NULL,NULL,'2026-11-25 18:59:28.079810+00:00','01a21413-becf-755a-9a1d-f9271a8a4868');
INSERT INTO "entry" VALUES('01a21413-bed6-703e-8076-44b9dcdcef34','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-120,NULL,NULL,'2026-11-25 18:59:28.086621+00:00','01a21413-bed6-703e-8076-44b456af18b2');
INSERT INTO "entry" VALUES('01a21413-bed6-703e-8076-44bae2eb739a','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',34,NULL,NULL,'2026-11-25 18:59:28.086621+00:00','01a21413-bed6-703e-8076-44b456af18b2');
INSERT INTO "entry" VALUES('01a21413-bed7-7625-b0ee-90faedc675fd','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-34,NULL,NULL,'2026-11-25 18:59:28.086621+00:00','01a21413-bed6-703e-8076-44b456af18b2');
INSERT INTO "entry" VALUES('01a21413-bed7-7625-b0ee-90fb8eddc691','016a6138-cdc7-55a9-9f61-8b6048bc0bde','USD',120,NULL,NULL,'2026-11-25 18:59:28.086621+00:00','01a21413-bed6-703e-8076-44b456af18b2');
INSERT INTO "entry" VALUES('01a21413-bed7-7625-b0ee-90fcb509d032','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',-100,NULL,NULL,'2026-11-25 18:59:28.086621+00:00','01a21413-bed6-703e-8076-44b456af18b2');
INSERT INTO "entry" VALUES('01a21413-bed7-7625-b0ee-90fd5b0db0a4','bd369d44-05a0-5ec6-91ee-4d8977e4c475','COIN',100,NULL,NULL,'2026-11-25 18:59:28.086621+00:00','01a21413-bed6-703e-8076-44b456af18b2');
INSERT INTO "entry" VALUES('01a21413-bede-73a1-b49d-807882e616a6','bd369d44-05a0-5ec6-91ee-4d8977e4c475','COIN',-200,NULL,NULL,'2026-11-25 18:59:28.093534+00:00','01a21413-bedd-76ca-bb3c-cf2dbb08130a');
INSERT INTO "entry" VALUES('01a21413-bede-73a1-b49d-80793ddc0342','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',200,NULL,NULL,'2026-11-25 18:59:28.093534+00:00','01a21413-bedd-76ca-bb3c-cf2dbb08130a');
INSERT INTO "entry" VALUES('01a21413-bede-73a1-b49d-807af066de25','cdce0de7-f525-5ae5-bd95-d087d7d2b392','DIAMOND',-100000,NULL,NULL,'2026-11-25 18:59:28.093534+00:00','01a21413-bedd-76ca-bb3c-cf2dbb08130a');
INSERT INTO "entry" VALUES('01a21413-bede-73a1-b49d-807b30b6214c','e1ffd0f6-83e5-5d3c-9ec5-9f56a7e660ea','DIAMOND',100000,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:28.093534+00:00','01a21413-bedd-76ca-bb3c-cf2dbb08130a');
INSERT INTO "entry" VALUES('01a21413-bee5-73c6-805a-97bf6446bd29','bd369d44-05a0-5ec6-91ee-4d8977e4c475','COIN',-30,NULL,NULL,'2026-11-25 18:59:28.101329+00:00','01a21413-bee5-73c6-805a-97ba0a6e038c');
INSERT INTO "entry" VALUES('01a21413-bee5-73c6-805a-97c05dddf3fe','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',30,NULL,NULL,'2026-11-25 18:59:28.101329+00:00','01a21413-bee5-73c6-805a-97ba0a6e038c');
INSERT INTO "entry" VALUES('01a21413-bee5-73c6-805a-97c19000e527','cdce0de7-f525-5ae5-bd95-d087d7d2b392','DIAMOND',-15000,NULL,NULL,'2026-11-25 18:59:28.101329+00:00','01a21413-bee5-73c6-805a-97ba0a6e038c');
INSERT INTO "entry" VALUES('01a21413-bee5-73c6-805a-97c2283993ec','3c8ea5f1-0c89-5dd7-ae54-453b54b17061','DIAMOND',15000,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:28.101329+00:00','01a21413-bee5-73c6-805a-97ba0a6e038c');
INSERT INTO "entry" VALUES('01a21413-beed-73e3-bb88-c5ebd9816fb9','bd369d44-05a0-5ec6-91ee-4d8977e4c475','COIN',-90,NULL,NULL,'2026-11-25 18:59:28.108403+00:00','01a21413-beec-706c-bbb8-7a9e965696ce');
INSERT INTO "entry" VALUES('01a21413-beed-73e3-bb88-c5eceb0284eb','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',90,NULL,NULL,'2026-11-25 18:59:28.108403+00:00','01a21413-beec-706c-bbb8-7a9e965696ce');
INSERT INTO "entry" VALUES('01a21413-beed-73e3-bb88-c5ed109a1f63','cdce0de7-f525-5ae5-bd95-d087d7d2b392','DIAMOND',-45000,NULL,NULL,'2026-11-25 18:59:28.108403+00:00','01a21413-beec-706c-bbb8-7a9e965696ce');
INSERT INTO "entry" VALUES('01a21413-beed-73e3-bb88-c5ee2737087d','3c8ea5f1-0c89-5dd7-ae54-453b54b17061','DIAMOND',45000,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:28.108403+00:00','01a21413-beec-706c-bbb8-7a9e965696ce');
INSERT INTO "entry" VALUES('01a21413-bef5-7469-a8a1-4a910011ef00','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-1150,NULL,NULL,'2026-11-25 18:59:28.116895+00:00','01a21413-bef4-7235-8f5b-79cf0bf3356f');
INSERT INTO "entry" VALUES('01a21413-bef5-7469-a8a1-4a92d9ba905f','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',64,NULL,NULL,'2026-11-25 18:59:28.116895+00:00','01a21413-bef4-7235-8f5b-79cf0bf3356f');
INSERT INTO "entry" VALUES('01a21413-bef5-7469-a8a1-4a93dcc3a0a5','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-64,NULL,NULL,'2026-11-25 18:59:28.116895+00:00','01a21413-bef4-7235-8f5b-79cf0bf3356f');
INSERT INTO "entry" VALUES('01a21413-bef5-7469-a8a1-4a943a71f3c9','016a6138-cdc7-55a9-9f61-8b6048bc0bde','USD',1150,NULL,NULL,'2026-11-25 18:59:28.116895+00:00','01a21413-bef4-7235-8f5b-79cf0bf3356f');
INSERT INTO "entry" VALUES('01a21413-bef5-7469-a8a1-4a95c0d2d96f','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',-1000,NULL,NULL,'2026-11-25 18:59:28.116895+00:00','01a21413-bef4-7235-8f5b-79cf0bf3356f');
INSERT INTO "entry" VALUES('01a21413-bef5-7469-a8a1-4a96c8019430','480246b7-8e47-5d3a-ab91-dd211b7abd40','COIN',1000,NULL,NULL,'2026-11-25 18:59:28.116895+00:00','01a21413-bef4-7235-8f5b-79cf0bf3356f');
INSERT INTO "entry" VALUES('01a21413-befb-760b-aca6-0e866ebaea96','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-120,NULL,NULL,'2026-11-25 18:59:28.123212+00:00','01a21413-befb-760b-aca6-0e81e09c6be7');
INSERT INTO "entry" VALUES('01a21413-befb-760b-aca6-0e870a1e4c64','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',34,NULL,NULL,'2026-11-25 18:59:28.123212+00:00','01a21413-befb-760b-aca6-0e81e09c6be7');
INSERT INTO "entry" VALUES('01a21413-befb-760b-aca6-0e886d57bcb9','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-34,NULL,NULL,'2026-11-25 18:59:28.123212+00:00','01a21413-befb-760b-aca6-0e81e09c6be7');
INSERT INTO "entry" VALUES('01a21413-befb-760b-aca6-0e89fa17c17e','016a6138-cdc7-55a9-9f61-8b6048bc0bde','USD',120,NULL,NULL,'2026-11-25 18:59:28.123212+00:00','01a21413-befb-760b-aca6-0e81e09c6be7');
INSERT INTO "entry" VALUES('01a21413-befb-760b-aca6-0e8aacaa39ed','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',-100,NULL,NULL,'2026-11-25 18:59:28.123212+00:00','01a21413-befb-760b-aca6-0e81e09c6be7');
INSERT INTO "entry" VALUES('01a21413-befb-760b-aca6-0e8b91041682','480246b7-8e47-5d3a-ab91-dd211b7abd40','COIN',100,NULL,NULL,'2026-11-25 18:59:28.123212+00:00','01a21413-befb-760b-aca6-0e81e09c6be7');
INSERT INTO "entry" VALUES('01a21413-bf01-7096-b8b3-7802d7363352','480246b7-8e47-5d3a-ab91-dd211b7abd40','COIN',-200,NULL,NULL,'2026-11-25 18:59:28.128347+00:00','01a21413-bf00-74ab-82ed-ac9aa61b7b98');
INSERT INTO "entry" VALUES('01a21413-bf01-7096-b8b3-780353d36beb','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',200,NULL,NULL,'2026-11-25 18:59:28.128347+00:00','01a21413-bf00-74ab-82ed-ac9aa61b7b98');
INSERT INTO "entry" VALUES('01a21413-bf01-7096-b8b3-78041a275271','cdce0de7-f525-5ae5-bd95-d087d7d2b392','DIAMOND',-100000,NULL,NULL,'2026-11-25 18:59:28.128347+00:00','01a21413-bf00-74ab-82ed-ac9aa61b7b98');
INSERT INTO "entry" VALUES('01a21413-bf01-7096-b8b3-78051fad412c','e1ffd0f6-83e5-5d3c-9ec5-9f56a7e660ea','DIAMOND',100000,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:28.128347+00:00','01a21413-bf00-74ab-82ed-ac9aa61b7b98');
INSERT INTO "entry" VALUES('01a21413-bf07-73ff-9b07-07b9ca095acd','480246b7-8e47-5d3a-ab91-dd211b7abd40','COIN',-30,NULL,NULL,'2026-11-25 18:59:28.134911+00:00','01a21413-bf07-73ff-9b07-07b4f4076a53');
INSERT INTO "entry" VALUES('01a21413-bf07-73ff-9b07-07baee25aeb7','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',30,NULL,NULL,'2026-11-25 18:59:28.134911+00:00','01a21413-bf07-73ff-9b07-07b4f4076a53');
INSERT INTO "entry" VALUES('01a21413-bf07-73ff-9b07-07bb030e9c60','cdce0de7-f525-5ae5-bd95-d087d7d2b392','DIAMOND',-15000,NULL,NULL,'2026-11-25 18:59:28.134911+00:00','01a21413-bf07-73ff-9b07-07b4f4076a53');
INSERT INTO "entry" VALUES('01a21413-bf07-73ff-9b07-07bcd1eae2c6','3c8ea5f1-0c89-5dd7-ae54-453b54b17061','DIAMOND',15000,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:28.134911+00:00','01a21413-bf07-73ff-9b07-07b4f4076a53');
INSERT INTO "entry" VALUES('01a21413-bf10-7240-a554-114bccb0e3a2','480246b7-8e47-5d3a-ab91-dd211b7abd40','COIN',-90,NULL,NULL,'2026-11-25 18:59:28.143531+00:00','01a21413-bf0f-731c-b360-83e26d63501b');
INSERT INTO "entry" VALUES('01a21413-bf10-7240-a554-114ca5cf60f3','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',90,NULL,NULL,'2026-11-25 18:59:28.143531+00:00','01a21413-bf0f-731c-b360-83e26d63501b');
INSERT INTO "entry" VALUES('01a21413-bf10-7240-a554-114dee699f73','cdce0de7-f525-5ae5-bd95-d087d7d2b392','DIAMOND',-45000,NULL,NULL,'2026-11-25 18:59:28.143531+00:00','01a21413-bf0f-731c-b360-83e26d63501b');
INSERT INTO "entry" VALUES('01a21413-bf10-7240-a554-114ef5560a1b','3c8ea5f1-0c89-5dd7-ae54-453b54b17061','DIAMOND',45000,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:28.143531+00:00','01a21413-bf0f-731c-b360-83e26d63501b');
INSERT INTO "entry" VALUES('01a21413-bf18-77ac-965d-c5889c31b50f','bd369d44-05a0-5ec6-91ee-4d8977e4c475','COIN',-7,NULL,NULL,'2026-11-25 18:59:28.152147+00:00','01a21413-bf18-77ac-965d-c583b130a422');
INSERT INTO "entry" VALUES('01a21413-bf18-77ac-965d-c5899006beb1','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',7,NULL,NULL,'2026-11-25 18:59:28.152147+00:00','01a21413-bf18-77ac-965d-c583b130a422');
INSERT INTO "entry" VALUES('01a21413-bf18-77ac-965d-c58a70d65dd5','cdce0de7-f525-5ae5-bd95-d087d7d2b392','DIAMOND',-3500,NULL,NULL,'2026-11-25 18:59:28.152147+00:00','01a21413-bf18-77ac-965d-c583b130a422');
INSERT INTO "entry" VALUES('01a21413-bf18-77ac-965d-c58b4c32bb53','3c8ea5f1-0c89-5dd7-ae54-453b54b17061','DIAMOND',3500,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:28.152147+00:00','01a21413-bf18-77ac-965d-c583b130a422');
INSERT INTO "entry" VALUES('01a21413-bf1f-75e2-b1fc-a1f769e1824e','3c8ea5f1-0c89-5dd7-ae54-453b54b17061','DIAMOND',-3500,'2026-12-02 19:00:00+00:00',NULL,'2026-11-25 18:59:28.158709+00:00','01a21413-bf1e-7710-8c03-21bb38fa50a8');
INSERT INTO "entry" VALUES('01a21413-bf1f-75e2-b1fc-a1f81c716d46','cdce0de7-f525-5ae5-bd95-d087d7d2b392','DIAMOND',3500,NULL,NULL,'2026-11-25 18:59:28.158709+00:00','01a21413-bf1e-7710-8c03-21bb38fa50a8');
INSERT INTO "entry" VALUES('01a21413-bf1f-75e2-b1fc-a1f92d48dcb9','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',-7,NULL,NULL,'2026-11-25 18:59:28.158709+00:00','01a21413-bf1e-7710-8c03-21bb38fa50a8');
INSERT INTO "entry" VALUES('01a21413-bf1f-75e2-b1fc-a1fae7db4c3c','4487e8a1-fde3-5b80-a0fa-1a86f400ec1f','COIN',7,NULL,NULL,'2026-11-25 18:59:28.158709+00:00','01a21413-bf1e-7710-8c03-21bb38fa50a8');
INSERT INTO "entry" VALUES('01a21413-bf26-7778-8a3e-c98e7ae0173a','bd369d44-05a0-5ec6-91ee-4d8977e4c475','COIN',-100,NULL,NULL,'2026-11-25 18:59:28.165089+00:00','01a21413-bf25-720a-9c29-fdef427b9c3e');
INSERT INTO "entry" VALUES('01a21413-bf26-7778-8a3e-c98f1b9e10d7','d2829ee5-0f1c-5100-a9c5-a177e5b4069b','COIN',100,NULL,NULL,'2026-11-25 18:59:28.165089+00:00','01a21413-bf25-720a-9c29-fdef427b9c3e');
INSERT INTO "entry" VALUES('01a21413-bf26-7778-8a3e-c9904b0f19af','016a6138-cdc7-55a9-9f61-8b6048bc0bde','USD',-120,NULL,NULL,'2026-11-25 18:59:28.165089+00:00','01a21413-bf25-720a-9c29-fdef427b9c3e');
INSERT INTO "entry" VALUES('01a21413-bf26-7778-8a3e-c991ff3aab6a','de8339cc-865a-5e04-8534-421d04330467','USD',120,NULL,NULL,'2026-11-25 18:59:28.165089+00:00','01a21413-bf25-720a-9c29-fdef427b9c3e');
INSERT INTO "entry" VALUES('01a21413-bf2a-7462-9eb0-c565ca6b6aa0','d2829ee5-0f1c-5100-a9c5-a177e5b4069b','COIN',-100,NULL,NULL,'2026-11-25 18:59:28.170561+00:00','01a21413-bf2a-7462-9eb0-c56289384b4a');
INSERT INTO "entry" VALUES('01a21413-bf2a-7462-9eb0-c566bbb95b7a','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',100,NULL,NULL,'2026-11-25 18:59:28.170561+00:00','01a21413-bf2a-7462-9eb0-c56289384b4a');
INSERT INTO "entry" VALUES('01a21413-bf2a-7462-9eb0-c567010d79a3','de8339cc-865a-5e04-8534-421d04330467','USD',-120,NULL,NULL,'2026-11-25 18:59:28.170561+00:00','01a21413-bf2a-7462-9eb0-c56289384b4a');
INSERT INTO "entry" VALUES('01a21413-bf2a-7462-9eb0-c56858cc4d37','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',120,NULL,'01a21413-bf22-7686-a8f2-ff8de2859171','2026-11-25 18:59:28.170561+00:00','01a21413-bf2a-7462-9eb0-c56289384b4a');
INSERT INTO "entry" VALUES('01a21413-bf3b-7176-be28-01542d30c6e3','33c37e50-b9e2-5186-b6ce-987e7bdad716','USD',-302,'2026-12-02 19:00:00+00:00',NULL,'2026-12-03 18:59:28.187268+00:00','01a21413-bf3b-7176-be28-015305250fa3');
INSERT INTO "entry" VALUES('01a21413-bf3b-7176-be28-0155ebd1218d','68256894-ddb4-540c-9e7c-e84a015fd530','USD',302,NULL,NULL,'2026-12-03 18:59:28.187268+00:00','01a21413-bf3b-7176-be28-015305250fa3');
INSERT INTO "entry" VALUES('01a21413-bf41-721c-8f12-2f467ec38089','fb5cf424-2a0d-59e9-b501-20faa3f5ae18','USD',-303,'2026-12-02 19:00:00+00:00',NULL,'2026-12-03 18:59:28.192815+00:00','01a21413-bf40-76b3-b3f4-3d7c5ca349c5');
INSERT INTO "entry" VALUES('01a21413-bf41-721c-8f12-2f47a1e4cfc2','3fc8e635-0fa4-50b8-b365-cf4a1379a9d9','USD',303,NULL,NULL,'2026-12-03 18:59:28.192815+00:00','01a21413-bf40-76b3-b3f4-3d7c5ca349c5');
INSERT INTO "entry" VALUES('01a21413-bf41-721c-8f12-2f48aa34d736','3fc8e635-0fa4-50b8-b365-cf4a1379a9d9','USD',-303,NULL,NULL,'2026-12-03 18:59:28.192815+00:00','01a21413-bf41-721c-8f12-2f4303943cd1');
INSERT INTO "entry" VALUES('01a21413-bf41-721c-8f12-2f495435d3d9','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',303,NULL,'04b74b23-0d05-5afa-81d8-f45d0686eaf5','2026-12-03 18:59:28.192815+00:00','01a21413-bf41-721c-8f12-2f4303943cd1');
INSERT INTO "entry" VALUES('01a21413-bf41-721c-8f12-2f4ac1066694','5aad27a6-b9f2-5f82-a9e3-dc83c01697d2','USD',-39,NULL,NULL,'2026-12-03 18:59:28.192815+00:00','01a21413-bf41-721c-8f12-2f4303943cd1');
INSERT INTO "entry" VALUES('01a21413-bf41-721c-8f12-2f4b45fc7b33','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',39,NULL,'04b74b23-0d05-5afa-81d8-f45d0686eaf5','2026-12-03 18:59:28.192815+00:00','01a21413-bf41-721c-8f12-2f4303943cd1');
INSERT INTO "entry" VALUES('01a21413-bf49-7586-b30d-6c5a92443f29','33c37e50-b9e2-5186-b6ce-987e7bdad716','USD',-304,'2026-12-02 19:00:00+00:00',NULL,'2026-12-03 18:59:28.200516+00:00','01a21413-bf48-772c-9962-b2c978c72404');
INSERT INTO "entry" VALUES('01a21413-bf49-7586-b30d-6c5b51c6f149','c7cbd86a-6745-5bac-818a-d10c3ce284ff','USD',304,NULL,NULL,'2026-12-03 18:59:28.200516+00:00','01a21413-bf48-772c-9962-b2c978c72404');
INSERT INTO "entry" VALUES('01a21413-bf4d-75f1-a9e2-3b6e6e0937d6','c7cbd86a-6745-5bac-818a-d10c3ce284ff','USD',-304,NULL,NULL,'2026-12-03 18:59:28.205124+00:00','01a21413-bf4d-75f1-a9e2-3b6b8bdd2cef');
INSERT INTO "entry" VALUES('01a21413-bf4d-75f1-a9e2-3b6fc6ec7908','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',304,NULL,'5011d497-c822-5a9e-b739-e1640cf301e6','2026-12-03 18:59:28.205124+00:00','01a21413-bf4d-75f1-a9e2-3b6b8bdd2cef');
INSERT INTO "entry" VALUES('01a21413-bf4d-75f1-a9e2-3b70cbc2fa98','5aad27a6-b9f2-5f82-a9e3-dc83c01697d2','USD',-39,NULL,NULL,'2026-12-03 18:59:28.205124+00:00','01a21413-bf4d-75f1-a9e2-3b6b8bdd2cef');
INSERT INTO "entry" VALUES('01a21413-bf4d-75f1-a9e2-3b710eb52d37','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',39,NULL,'5011d497-c822-5a9e-b739-e1640cf301e6','2026-12-03 18:59:28.205124+00:00','01a21413-bf4d-75f1-a9e2-3b6b8bdd2cef');
INSERT INTO "entry" VALUES('01a21413-bf53-70d5-9c3d-b71be29ff57c','fb5cf424-2a0d-59e9-b501-20faa3f5ae18','USD',-305,'2026-12-02 19:00:00+00:00',NULL,'2026-12-03 18:59:28.210504+00:00','01a21413-bf52-72d1-bd4c-2d48d6861a9f');
INSERT INTO "entry" VALUES('01a21413-bf53-70d5-9c3d-b71c6f15250d','ba0215ec-d8e3-52c4-ba1e-5a8062ffc779','USD',305,NULL,NULL,'2026-12-03 18:59:28.210504+00:00','01a21413-bf52-72d1-bd4c-2d48d6861a9f');
INSERT INTO "entry" VALUES('01a21413-bf57-7782-a16d-4d6f26c2bc0c','ba0215ec-d8e3-52c4-ba1e-5a8062ffc779','USD',-305,NULL,NULL,'2026-12-03 18:59:28.214727+00:00','01a21413-bf56-703c-831c-d84e5312752f');
INSERT INTO "entry" VALUES('01a21413-bf57-7782-a16d-4d7097a24030','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',305,NULL,'72c78ed4-d660-562e-9fc0-906d0e3586f8','2026-12-03 18:59:28.214727+00:00','01a21413-bf56-703c-831c-d84e5312752f');
INSERT INTO "entry" VALUES('01a21413-bf57-7782-a16d-4d7111164ea5','5aad27a6-b9f2-5f82-a9e3-dc83c01697d2','USD',-39,NULL,NULL,'2026-12-03 18:59:28.214727+00:00','01a21413-bf56-703c-831c-d84e5312752f');
INSERT INTO "entry" VALUES('01a21413-bf57-7782-a16d-4d72f7c8de45','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',39,NULL,'72c78ed4-d660-562e-9fc0-906d0e3586f8','2026-12-03 18:59:28.214727+00:00','01a21413-bf56-703c-831c-d84e5312752f');
INSERT INTO "entry" VALUES('01a21413-bf5b-74d4-9e28-7d9ec9e7ffa5','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',-344,NULL,'72c78ed4-d660-562e-9fc0-906d0e3586f8','2026-12-03 18:59:28.218969+00:00','01a21413-bf5b-74d4-9e28-7d9bc898462c');
INSERT INTO "entry" VALUES('01a21413-bf5b-74d4-9e28-7d9f65d3bd0d','b2de476d-1760-598a-85c0-84d63c900290','USD',305,NULL,NULL,'2026-12-03 18:59:28.218969+00:00','01a21413-bf5b-74d4-9e28-7d9bc898462c');
INSERT INTO "entry" VALUES('01a21413-bf5b-74d4-9e28-7da02c500cdc','5aad27a6-b9f2-5f82-a9e3-dc83c01697d2','USD',39,NULL,NULL,'2026-12-03 18:59:28.218969+00:00','01a21413-bf5b-74d4-9e28-7d9bc898462c');
INSERT INTO "entry" VALUES('01a21413-bf60-7510-8c46-b3e21584f87c','33c37e50-b9e2-5186-b6ce-987e7bdad716','USD',-306,'2026-12-02 19:00:00+00:00',NULL,'2026-12-03 18:59:28.224046+00:00','01a21413-bf60-7510-8c46-b3e1ca1b1791');
INSERT INTO "entry" VALUES('01a21413-bf60-7510-8c46-b3e36d483269','31170f78-8e76-58c7-b3f7-fed9e7fdbfcf','USD',306,NULL,NULL,'2026-12-03 18:59:28.224046+00:00','01a21413-bf60-7510-8c46-b3e1ca1b1791');
INSERT INTO "entry" VALUES('01a21413-bf67-76fe-b1f3-b20c7ef0a47c','31170f78-8e76-58c7-b3f7-fed9e7fdbfcf','USD',-306,NULL,NULL,'2026-12-03 18:59:28.230801+00:00','01a21413-bf66-70b0-be2b-0633cdb3e030');
INSERT INTO "entry" VALUES('01a21413-bf67-76fe-b1f3-b20dd5170915','8f9e22b6-f75c-5ace-b7c7-e0c28ab5a314','USD',306,NULL,NULL,'2026-12-03 18:59:28.230801+00:00','01a21413-bf66-70b0-be2b-0633cdb3e030');
INSERT INTO "entry" VALUES('01a21413-bf6c-778d-8935-d55f47fd6bb9','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-347,NULL,NULL,'2026-12-03 18:59:28.235538+00:00','01a21413-bf6b-753a-a144-895b8c6f4917');
INSERT INTO "entry" VALUES('01a21413-bf6c-778d-8935-d56051c55dba','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-12-03 18:59:28.235538+00:00','01a21413-bf6b-753a-a144-895b8c6f4917');
INSERT INTO "entry" VALUES('01a21413-bf6c-778d-8935-d56175ffd383','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-12-03 18:59:28.235538+00:00','01a21413-bf6b-753a-a144-895b8c6f4917');
INSERT INTO "entry" VALUES('01a21413-bf6c-778d-8935-d5622d65cf85','6c67d41e-8567-5799-94b1-b1e98211913a','USD',39,NULL,NULL,'2026-12-03 18:59:28.235538+00:00','01a21413-bf6b-753a-a144-895b8c6f4917');
INSERT INTO "entry" VALUES('01a21413-bf6c-778d-8935-d56310c4fdaf','33c37e50-b9e2-5186-b6ce-987e7bdad716','USD',308,'2026-12-10 19:00:00+00:00',NULL,'2026-12-03 18:59:28.235538+00:00','01a21413-bf6b-753a-a144-895b8c6f4917');
INSERT INTO "entry" VALUES('01a21413-bf70-71a9-afd0-d94e542e8649','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-355,NULL,NULL,'2026-12-03 18:59:28.240105+00:00','01a21413-bf70-71a9-afd0-d949b9696570');
INSERT INTO "entry" VALUES('01a21413-bf70-71a9-afd0-d94fb8373864','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-12-03 18:59:28.240105+00:00','01a21413-bf70-71a9-afd0-d949b9696570');
INSERT INTO "entry" VALUES('01a21413-bf70-71a9-afd0-d9505d833ca5','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-12-03 18:59:28.240105+00:00','01a21413-bf70-71a9-afd0-d949b9696570');
INSERT INTO "entry" VALUES('01a21413-bf70-71a9-afd0-d951fc20e505','6c67d41e-8567-5799-94b1-b1e98211913a','USD',40,NULL,NULL,'2026-12-03 18:59:28.240105+00:00','01a21413-bf70-71a9-afd0-d949b9696570');
INSERT INTO "entry" VALUES('01a21413-bf70-71a9-afd0-d95288db2ac9','fb5cf424-2a0d-59e9-b501-20faa3f5ae18','USD',315,'2026-12-10 19:00:00+00:00',NULL,'2026-12-03 18:59:28.240105+00:00','01a21413-bf70-71a9-afd0-d949b9696570');
INSERT INTO "entry" VALUES('01a21413-bf7d-7623-abd7-7a0ef6928172','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-351,NULL,NULL,'2026-12-03 18:59:28.252486+00:00','01a21413-bf7c-762c-8731-123670174ea3');
INSERT INTO "entry" VALUES('01a21413-bf7d-7623-abd7-7a0f5c196ecf','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-12-03 18:59:28.252486+00:00','01a21413-bf7c-762c-8731-123670174ea3');
INSERT INTO "entry" VALUES('01a21413-bf7d-7623-abd7-7a10e3c85757','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-12-03 18:59:28.252486+00:00','01a21413-bf7c-762c-8731-123670174ea3');
INSERT INTO "entry" VALUES('01a21413-bf7d-7623-abd7-7a1118198ac9','6c67d41e-8567-5799-94b1-b1e98211913a','USD',40,NULL,NULL,'2026-12-03 18:59:28.252486+00:00','01a21413-bf7c-762c-8731-123670174ea3');
INSERT INTO "entry" VALUES('01a21413-bf7d-7623-abd7-7a12c56dd3db','fb5cf424-2a0d-59e9-b501-20faa3f5ae18','USD',311,'2026-12-10 19:00:00+00:00',NULL,'2026-12-03 18:59:28.252486+00:00','01a21413-bf7c-762c-8731-123670174ea3');
INSERT INTO "entry" VALUES('01a21413-bf7d-7623-abd7-7a133444d521','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-353,NULL,NULL,'2026-12-03 18:59:28.252486+00:00','01a21413-bf7c-762c-8731-12375d58b46c');
INSERT INTO "entry" VALUES('01a21413-bf7d-7623-abd7-7a140ab51fdd','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-12-03 18:59:28.252486+00:00','01a21413-bf7c-762c-8731-12375d58b46c');
INSERT INTO "entry" VALUES('01a21413-bf7d-7623-abd7-7a158d283265','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-12-03 18:59:28.252486+00:00','01a21413-bf7c-762c-8731-12375d58b46c');
INSERT INTO "entry" VALUES('01a21413-bf7d-7623-abd7-7a16ceee62bc','6c67d41e-8567-5799-94b1-b1e98211913a','USD',40,NULL,NULL,'2026-12-03 18:59:28.252486+00:00','01a21413-bf7c-762c-8731-12375d58b46c');
INSERT INTO "entry" VALUES('01a21413-bf7d-7623-abd7-7a170851f26f','fb5cf424-2a0d-59e9-b501-20faa3f5ae18','USD',313,'2026-12-10 19:00:00+00:00',NULL,'2026-12-03 18:59:28.252486+00:00','01a21413-bf7c-762c-8731-12375d58b46c');
INSERT INTO "entry" VALUES('01a21413-bf7d-7623-abd7-7a18f4887fbc','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-354,NULL,NULL,'2026-12-03 18:59:28.252486+00:00','01a21413-bf7c-762c-8731-1238f247beba');
INSERT INTO "entry" VALUES('01a21413-bf7d-7623-abd7-7a19c33cf40b','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-12-03 18:59:28.252486+00:00','01a21413-bf7c-762c-8731-1238f247beba');
INSERT INTO "entry" VALUES('01a21413-bf7d-7623-abd7-7a1aba484cbe','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-12-03 18:59:28.252486+00:00','01a21413-bf7c-762c-8731-1238f247beba');
INSERT INTO "entry" VALUES('01a21413-bf7d-7623-abd7-7a1b12b44c76','6c67d41e-8567-5799-94b1-b1e98211913a','USD',40,NULL,NULL,'2026-12-03 18:59:28.252486+00:00','01a21413-bf7c-762c-8731-1238f247beba');
INSERT INTO "entry" VALUES('01a21413-bf7d-7623-abd7-7a1cec72175e','33c37e50-b9e2-5186-b6ce-987e7bdad716','USD',314,'2026-12-10 19:00:00+00:00',NULL,'2026-12-03 18:59:28.252486+00:00','01a21413-bf7c-762c-8731-1238f247beba');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-33ef8be02344','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-300,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33dc0f1ea0d4');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-33f0048f2da3','58da09bd-2650-5c2c-9b4c-0558d95f30c2','USD',300,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33dc0f1ea0d4');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-33f133ee1441','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',341,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33dd54a2d823');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-33f2add3b037','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',-341,NULL,'f0d8f850-2dae-55ff-b819-52bf2e19dae9','2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33dd54a2d823');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-33f36687d9b7','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',1500,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33dee0c4e930');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-33f4ba324731','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-1500,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33dee0c4e930');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-33f5942a9fcc','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',342,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33dff086c80d');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-33f608481942','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',-342,NULL,'04b74b23-0d05-5afa-81d8-f45d0686eaf5','2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33dff086c80d');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-33f7cfd689fe','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',1500,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e01854eaad');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-33f8c4acff12','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-1500,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e01854eaad');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-33f97d7fc509','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',343,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e10b3d1b7e');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-33fa1156614c','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',-343,NULL,'5011d497-c822-5a9e-b739-e1640cf301e6','2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e10b3d1b7e');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-33fb6ded4319','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',1500,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e249431625');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-33fc97329f2c','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-1500,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e249431625');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-33fd126848a8','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',344,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e3c8adaf90');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-33fe7cce4407','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',-344,NULL,'72c78ed4-d660-562e-9fc0-906d0e3586f8','2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e3c8adaf90');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-33ff49e68d3c','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',1500,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e4323a7611');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-3400591592a6','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-1500,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e4323a7611');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-34015ec400db','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-344,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e547cc7592');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-34027c5cc512','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',344,NULL,'72c78ed4-d660-562e-9fc0-906d0e3586f8','2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e547cc7592');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-34033c8d2593','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',345,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e6273b236e');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-340435660fbe','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',-345,NULL,'a922b196-1005-53a1-8e45-af5be5ca03d4','2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e6273b236e');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-34050a104bad','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',1500,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e7d5ee6c92');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-34064850f854','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-1500,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e7d5ee6c92');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-3407c7954814','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-345,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e84e2ebb65');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-34081a60fc4f','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',345,NULL,'a922b196-1005-53a1-8e45-af5be5ca03d4','2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e84e2ebb65');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-340920a75d32','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',751,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e9af8e757d');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-340a711ffcef','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',-751,NULL,'01a21413-be8a-7477-8ef4-50eedbdd4584','2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33e9af8e757d');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-340bde8ced3f','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',120,NULL,NULL,'2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33ea6166f2c1');
INSERT INTO "entry" VALUES('01a21413-bf87-7310-a784-340c01e4a312','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',-120,NULL,'01a21413-bf22-7686-a8f2-ff8de2859171','2026-12-03 18:59:28.263531+00:00','01a21413-bf87-7310-a784-33ea6166f2c1');
INSERT INTO "entry" VALUES('01a21413-bf8c-700c-b6d1-a2dc716fede2','33c37e50-b9e2-5186-b6ce-987e7bdad716','USD',-938,'2026-12-02 19:00:00+00:00',NULL,'2026-12-03 18:59:28.268146+00:00','01a21413-bf8c-700c-b6d1-a2d8033b97b5');
INSERT INTO "entry" VALUES('01a21413-bf8c-700c-b6d1-a2dd6beec98d','8f9e22b6-f75c-5ace-b7c7-e0c28ab5a314','USD',938,NULL,NULL,'2026-12-03 18:59:28.268146+00:00','01a21413-bf8c-700c-b6d1-a2d8033b97b5');
INSERT INTO "entry" VALUES('01a21413-bf8c-700c-b6d1-a2de16a97686','3c8ea5f1-0c89-5dd7-ae54-453b54b17061','DIAMOND',-120000,'2026-12-02 19:00:00+00:00',NULL,'2026-12-03 18:59:28.268146+00:00','01a21413-bf8c-700c-b6d1-a2d9325768c9');
INSERT INTO "entry" VALUES('01a21413-bf8c-700c-b6d1-a2df32ab4309','a91aed22-3080-5bd2-97b1-2dc8b9e6faa4','DIAMOND',120000,NULL,NULL,'2026-12-03 18:59:28.268146+00:00','01a21413-bf8c-700c-b6d1-a2d9325768c9');
INSERT INTO "entry" VALUES('01a21413-bf8c-700c-b6d1-a2e00066b8dd','e1ffd0f6-83e5-5d3c-9ec5-9f56a7e660ea','DIAMOND',-200000,'2026-12-02 19:00:00+00:00',NULL,'2026-12-03 18:59:28.268146+00:00','01a21413-bf8c-700c-b6d1-a2daef36b02b');
INSERT INTO "entry" VALUES('01a21413-bf8c-700c-b6d1-a2e1745667db','0712d74d-e67f-580a-9b9b-09bbfc78c0a4','DIAMOND',200000,NULL,NULL,'2026-12-03 18:59:28.268146+00:00','01a21413-bf8c-700c-b6d1-a2daef36b02b');
INSERT INTO "entry" VALUES('01a21413-bf8c-700c-b6d1-a2e2587e650d','fb5cf424-2a0d-59e9-b501-20faa3f5ae18','USD',-1027,'2026-12-02 19:00:00+00:00',NULL,'2026-12-03 18:59:28.268146+00:00','01a21413-bf8c-700c-b6d1-a2db8aa570e7');
INSERT INTO "entry" VALUES('01a21413-bf8c-700c-b6d1-a2e363099962','b2de476d-1760-598a-85c0-84d63c900290','USD',1027,NULL,NULL,'2026-12-03 18:59:28.268146+00:00','01a21413-bf8c-700c-b6d1-a2db8aa570e7');
INSERT INTO "entry" VALUES('01a21413-bf9e-7761-ab91-8e487aa12a85','0712d74d-e67f-580a-9b9b-09bbfc78c0a4','DIAMOND',-100000,NULL,NULL,'2026-12-03 18:59:28.286200+00:00','01a21413-bf9e-7761-ab91-8e448889d751');
INSERT INTO "entry" VALUES('01a21413-bf9e-7761-ab91-8e495401c11c','5b379787-92b9-5cf0-8c0d-c4912b671969','DIAMOND',100000,NULL,NULL,'2026-12-03 18:59:28.286200+00:00','01a21413-bf9e-7761-ab91-8e448889d751');
INSERT INTO "entry" VALUES('01a21413-bf9e-7761-ab91-8e4a2fc59811','5b379787-92b9-5cf0-8c0d-c4912b671969','DIAMOND',-100000,NULL,NULL,'2026-12-03 18:59:28.286200+00:00','01a21413-bf9e-7761-ab91-8e45f3bc3a74');
INSERT INTO "entry" VALUES('01a21413-bf9e-7761-ab91-8e4bd9780cd4','cdce0de7-f525-5ae5-bd95-d087d7d2b392','DIAMOND',100000,NULL,NULL,'2026-12-03 18:59:28.286200+00:00','01a21413-bf9e-7761-ab91-8e45f3bc3a74');
INSERT INTO "entry" VALUES('01a21413-bf9e-7761-ab91-8e4c879f143a','016a6138-cdc7-55a9-9f61-8b6048bc0bde','USD',-100,NULL,NULL,'2026-12-03 18:59:28.286200+00:00','01a21413-bf9e-7761-ab91-8e45f3bc3a74');
INSERT INTO "entry" VALUES('01a21413-bf9e-7761-ab91-8e4dbe28f169','a7646155-fd61-5415-8197-d1f0116e1819','USD',100,NULL,NULL,'2026-12-03 18:59:28.286200+00:00','01a21413-bf9e-7761-ab91-8e45f3bc3a74');
INSERT INTO "entry" VALUES('01a21413-bfa8-7547-a370-0bd3c5774efe','33c37e50-b9e2-5186-b6ce-987e7bdad716','USD',-622,'2026-12-10 19:00:00+00:00',NULL,'2026-12-11 18:59:28.296168+00:00','01a21413-bfa8-7547-a370-0bd16e5ffd3c');
INSERT INTO "entry" VALUES('01a21413-bfa8-7547-a370-0bd4161571d8','8f9e22b6-f75c-5ace-b7c7-e0c28ab5a314','USD',622,NULL,NULL,'2026-12-11 18:59:28.296168+00:00','01a21413-bfa8-7547-a370-0bd16e5ffd3c');
INSERT INTO "entry" VALUES('01a21413-bfa8-7547-a370-0bd5c0cdda7a','fb5cf424-2a0d-59e9-b501-20faa3f5ae18','USD',-939,'2026-12-10 19:00:00+00:00',NULL,'2026-12-11 18:59:28.296168+00:00','01a21413-bfa8-7547-a370-0bd2732d6293');
INSERT INTO "entry" VALUES('01a21413-bfa8-7547-a370-0bd6a2ccb4b0','b2de476d-1760-598a-85c0-84d63c900290','USD',939,NULL,NULL,'2026-12-11 18:59:28.296168+00:00','01a21413-bfa8-7547-a370-0bd2732d6293');
CREATE TABLE "gift" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "name" VARCHAR(40) NOT NULL,
    "picture" VARCHAR(2048) NOT NULL,
    "place" VARCHAR(8) NOT NULL  /* GiftPlace */,
    "streakable" INT NOT NULL,
    "effective_from" TIMESTAMP NOT NULL,
    "retired_at" TIMESTAMP
);
INSERT INTO "gift" VALUES('00000000-0000-7000-8000-000000000801','Spark','/gifts/spark.svg','BOTH',1,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "gift" VALUES('00000000-0000-7000-8000-000000000802','Clover','/gifts/clover.svg','BOTH',1,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "gift" VALUES('00000000-0000-7000-8000-000000000803','Paper boat','/gifts/paper-boat.svg','BOTH',1,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "gift" VALUES('00000000-0000-7000-8000-000000000804','Songbird','/gifts/songbird.svg','BOTH',1,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "gift" VALUES('00000000-0000-7000-8000-000000000805','Lantern','/gifts/lantern.svg','LIVE',1,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "gift" VALUES('00000000-0000-7000-8000-000000000806','Bouquet','/gifts/bouquet.svg','VIDEO',0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "gift" VALUES('00000000-0000-7000-8000-000000000807','Carousel','/gifts/carousel.svg','LIVE',0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "gift" VALUES('00000000-0000-7000-8000-000000000808','Lighthouse','/gifts/lighthouse.svg','LIVE',0,'2020-01-01 00:00:00+00:00',NULL);
CREATE TABLE "gift_caps" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "effective_from" TIMESTAMP NOT NULL UNIQUE,
    "most_coins_a_day" BIGINT CHECK (most_coins_a_day > 0) NOT NULL,
    "most_at_once" BIGINT CHECK (most_at_once BETWEEN 1 AND 10000) NOT NULL,
    "streak_s" BIGINT CHECK (streak_s BETWEEN 1 AND 60) NOT NULL
);
INSERT INTO "gift_caps" VALUES('00000000-0000-7000-8000-000000000851','2020-01-01 00:00:00+00:00',100000,1000,5);
CREATE TABLE "gift_day" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "fan_id" CHAR(36) NOT NULL,
    "day" DATE NOT NULL,
    "coins" BIGINT CHECK (coins >= 0) NOT NULL,
    CONSTRAINT "uid_gift_day_fan_id_7294e7" UNIQUE ("fan_id", "day")
);
INSERT INTO "gift_day" VALUES('01a21413-bede-73a1-b49d-807c5e0b6e07','01a21413-bdfb-72dc-9cd3-46b24f826220','2026-11-25',327);
INSERT INTO "gift_day" VALUES('01a21413-bf01-7096-b8b3-7806c25f1664','01a21413-bdfc-7622-935f-5c8ba2eba7b1','2026-11-25',320);
CREATE TABLE "gift_price" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "gift_id" CHAR(36) NOT NULL,
    "price_coins" BIGINT CHECK (price_coins BETWEEN 1 AND 1000000) NOT NULL,
    "effective_from" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_gift_price_gift_id_e267cd" UNIQUE ("gift_id", "effective_from")
);
INSERT INTO "gift_price" VALUES('00000000-0000-7000-8000-000000000821','00000000-0000-7000-8000-000000000801',1,'2020-01-01 00:00:00+00:00');
INSERT INTO "gift_price" VALUES('00000000-0000-7000-8000-000000000822','00000000-0000-7000-8000-000000000802',5,'2020-01-01 00:00:00+00:00');
INSERT INTO "gift_price" VALUES('00000000-0000-7000-8000-000000000823','00000000-0000-7000-8000-000000000803',10,'2020-01-01 00:00:00+00:00');
INSERT INTO "gift_price" VALUES('00000000-0000-7000-8000-000000000824','00000000-0000-7000-8000-000000000804',30,'2020-01-01 00:00:00+00:00');
INSERT INTO "gift_price" VALUES('00000000-0000-7000-8000-000000000825','00000000-0000-7000-8000-000000000805',99,'2020-01-01 00:00:00+00:00');
INSERT INTO "gift_price" VALUES('00000000-0000-7000-8000-000000000826','00000000-0000-7000-8000-000000000806',200,'2020-01-01 00:00:00+00:00');
INSERT INTO "gift_price" VALUES('00000000-0000-7000-8000-000000000827','00000000-0000-7000-8000-000000000807',1000,'2020-01-01 00:00:00+00:00');
INSERT INTO "gift_price" VALUES('00000000-0000-7000-8000-000000000828','00000000-0000-7000-8000-000000000808',5000,'2020-01-01 00:00:00+00:00');
CREATE TABLE "gift_reversal" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "sent_gift_id" CHAR(36) NOT NULL UNIQUE,
    "fan_id" CHAR(36) NOT NULL,
    "creator_id" CHAR(36) NOT NULL,
    "actor_id" CHAR(36) NOT NULL,
    "coins_go" VARCHAR(8) NOT NULL  /* CoinsGo */,
    "frozen_coins" BIGINT CHECK (frozen_coins >= 0) NOT NULL,
    "frozen_state" VARCHAR(10) NOT NULL  /* FrozenState */,
    "reason" VARCHAR(500) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "closed_at" TIMESTAMP
);
INSERT INTO "gift_reversal" VALUES('01a21413-bf1b-73a6-b996-a124ab2ce343','01a21413-bf14-71f1-9e3e-9b2996c93eba','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413-beb6-7728-9f5a-a4a7e5682c59','00000000-0000-0000-0000-000000000384','FROZEN',7,'FROZEN','a fraud','2026-11-25 18:59:28.158083+00:00',NULL);
CREATE TABLE "gift_streak" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "live_id" CHAR(36) NOT NULL,
    "fan_id" CHAR(36) NOT NULL,
    "creator_id" CHAR(36) NOT NULL,
    "gift_id" CHAR(36) NOT NULL,
    "price_coins" BIGINT CHECK (price_coins > 0) NOT NULL,
    "anonymous" INT NOT NULL,
    "count" BIGINT CHECK (count > 0) NOT NULL,
    "state" VARCHAR(8) NOT NULL  /* StreakState */,
    "ended_by" VARCHAR(12)   /* StreakEnd */,
    "started_at" TIMESTAMP NOT NULL,
    "ends_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP
);
INSERT INTO "gift_streak" VALUES('01a21413-bee5-73c6-805a-97bb15f3cad9','01a21413-bec6-7200-aa15-948680d3560f','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413-beb6-7728-9f5a-a4a7e5682c59','00000000-0000-7000-8000-000000000804',30,0,4,'ENDED','BROKEN','2026-11-25 18:59:28.099742+00:00','2026-11-25 18:59:33.106981+00:00','2026-11-25 18:59:28.150769+00:00');
INSERT INTO "gift_streak" VALUES('01a21413-bf07-73ff-9b07-07b5cb2d5539','01a21413-bec6-7200-aa15-948680d3560f','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413-beb6-7728-9f5a-a4a7e5682c59','00000000-0000-7000-8000-000000000804',30,0,4,'ENDED','TIMEOUT','2026-11-25 18:59:28.133561+00:00','2026-11-25 18:59:33.142106+00:00','2026-12-03 18:59:28.256203+00:00');
INSERT INTO "gift_streak" VALUES('01a21413-bf18-77ac-965d-c584a750cc66','01a21413-bec6-7200-aa15-948680d3560f','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413-beb6-7728-9f5a-a4a7e5682c59','00000000-0000-7000-8000-000000000801',1,1,7,'ENDED','TIMEOUT','2026-11-25 18:59:28.150769+00:00','2026-11-25 18:59:33.150769+00:00','2026-12-03 18:59:28.256203+00:00');
CREATE TABLE "hold" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "account_id" CHAR(36) NOT NULL,
    "release_at" TIMESTAMP NOT NULL,
    "remaining" BIGINT CHECK (remaining >= 0) NOT NULL,
    CONSTRAINT "uid_hold_account_67a475" UNIQUE ("account_id", "release_at")
);
CREATE TABLE "hold_period" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "source" VARCHAR(24) NOT NULL UNIQUE /* EarningSource */,
    "days" BIGINT CHECK (days BETWEEN 0 AND 365) NOT NULL
);
INSERT INTO "hold_period" VALUES('00000000-0000-7000-8000-000000000301','TIPS',7);
INSERT INTO "hold_period" VALUES('00000000-0000-7000-8000-000000000302','GIFT_DIAMONDS',7);
INSERT INTO "hold_period" VALUES('00000000-0000-7000-8000-000000000303','REDEMPTIONS',0);
INSERT INTO "hold_period" VALUES('00000000-0000-7000-8000-000000000304','CREATOR_FUND',0);
INSERT INTO "hold_period" VALUES('00000000-0000-7000-8000-000000000305','CREATOR_MARKETPLACE',0);
CREATE TABLE "idempotency_key" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "caller_id" CHAR(36) NOT NULL,
    "key" VARCHAR(64) NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "made_id" CHAR(36) NOT NULL,
    "refusal" JSON,
    "created_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_idempotency_caller__a93eba" UNIQUE ("caller_id", "key")
);
INSERT INTO "idempotency_key" VALUES('01a21413-bdca-72c7-b60c-7db41a0c0ba1','01a21413-bdc2-7200-a77c-32f91eb2afc5','01a21413bdca72c7b60c7db2a4ed3bbf','da83f867d6ec64f7ac1d5260fb15f52697eaba9959fb4f356cd54a585d65506a','01a21413-bdca-72c7-b60c-7db387583ff8',NULL,'2026-11-25 18:59:27.818899+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-bddc-72af-be90-c19cf32b8d9d','01a21413-bdd7-7763-af25-242d51674a75','01a21413bddc72afbe90c19aed4be3f2','6fba4d92662e6c4bfd7cfb71b36d6a8f1630f165548b2e8f55bbe1c2885b0d15','01a21413-bddc-72af-be90-c19bb0785b43',NULL,'2026-11-25 18:59:27.836933+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-bdeb-7695-af3c-0dcebf8cf13c','01a21413-bde6-70a0-ad38-8367097ee9ff','01a21413bdeb7695af3c0dccd528897e','8f0d77a1c4711825976805490acd3903089a75fefdb7cd5243113977ed0bc8b4','01a21413-bdeb-7695-af3c-0dcd1f57b63f',NULL,'2026-11-25 18:59:27.851856+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-bdf8-72b3-ba5a-64ad019a759b','01a21413-bdf2-74f6-bd06-563b0b6c3d31','01a21413bdf7719a8e89445a656efbdf','c376679a8cdf60c86fb6f6c6bbd7dd35a1b11957b84a6e009fc9a0b638925283','01a21413-bdf8-72b3-ba5a-64ac4be7a671',NULL,'2026-11-25 18:59:27.864102+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-bdff-71d9-be16-19a7ecc390fb','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413bdfe7245aea1d975c76c0ced','21ba7e787363edafedaf12cb8c72e2f151b92a0de812c5335c19180b67103cb6','01a21413-bdfe-7245-aea1-d9765f4674c9',NULL,'2026-11-25 18:59:27.871083+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be06-7087-9987-d0e8f3c83433','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413be0670879987d0e6977d7a2d','e528abe674951dba8aa63da7b567a4071c4110ec56648baf1866031dabdc7d5f','01a21413-be06-7087-9987-d0e744f0f8f8',NULL,'2026-11-25 18:59:27.878341+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be0e-74e9-ba1c-929ee36bb4fd','01a21413-bdfe-7245-aea1-d97322836b55','01a21413be0e74e9ba1c929c57aa8db3','312aa8bf8cf3e46f455ae26bb4f871e3e485c79bb03d5e59d16bf9ec6b3121a2','01a21413-be0e-74e9-ba1c-929d0b6a7342',NULL,'2026-11-25 18:59:27.886763+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be17-763a-9870-bea470d2ae45','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413be17763a9870bea29175726b','7395a47499bde69bf8c3cbd00591a86f15c7a0888ea232a0c231e9852af4e4cd','01a21413-be17-763a-9870-bea3fe105523',NULL,'2026-11-25 18:59:27.895424+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be1f-77da-a66f-4cbf30ce7d5b','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413be1f77daa66f4cbd9ea6277a','838a7e01fa76e862f294e88caa58cbf3de81419972ad93849bef480ee14d0f06','01a21413-be1f-77da-a66f-4cbe3bd71689',NULL,'2026-11-25 18:59:27.903855+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be28-7760-95da-1d120c78d543','01a21413-bdfe-7245-aea1-d97322836b55','01a21413be28776095da1d108f63d375','970099d766786e3174b6664d8a06d7cf84991332d81631bb876edc518c93efc7','01a21413-be28-7760-95da-1d1135ebf32a',NULL,'2026-11-25 18:59:27.912962+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be32-70a3-9a36-a18a01ef9b94','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413be3270a39a36a1885345bf60','e394730fc9c64d592d10721026871c4b6db3d2d8e63825a1a395c4250c06a971','01a21413-be32-70a3-9a36-a189f21356ed',NULL,'2026-11-25 18:59:27.922248+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be3c-726c-a696-cb1d5f32f8f1','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413be3c726ca696cb1beb1ae3a1','f5fdb154186eed4725df2b1e2406768e8502271b8bfb9a52ea4bb971d2495ad6','01a21413-be3c-726c-a696-cb1c7258c0ca',NULL,'2026-11-25 18:59:27.932302+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be42-7060-b3cd-345fea99320e','01a21413-bdfe-7245-aea1-d97322836b55','01a21413be427060b3cd345dcf3227e1','efa6857f9b48ba194247023f961ddf71f3c28994b1a53ea8cbf80da6d7baacbe','01a21413-be42-7060-b3cd-345e853ae33b',NULL,'2026-11-25 18:59:27.938885+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be48-76df-8762-4609660c8fcb','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413be4876df87624607cf175556','4afac62708aa2e840ddcc1f160cccb505a10be6a7ad6ccda9a3aaa93ea7cdc56','01a21413-be48-76df-8762-46084e1faeca',NULL,'2026-11-25 18:59:27.944242+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be52-72f8-b05d-8659ae799bf4','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413be5272f8b05d86575f1776f6','6d6096286934d57bb9771b239a137a3726a221d2ce8c017825e7e760d595142b','01a21413-be52-72f8-b05d-86582be628ff',NULL,'2026-11-25 18:59:27.954315+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be5e-7659-96c3-43274d8fb018','01a21413-bdfe-7245-aea1-d97322836b55','01a21413be5d776e9b34f0ea7ce3d9b8','bbaad4ab74c0d01bc242e4bdbc1d4a7a4849734557cfb725ea8ecf92f065b168','01a21413-be5e-7659-96c3-432600a28c5d',NULL,'2026-11-25 18:59:27.966229+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be63-7306-a604-aa5dc2731f39','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413be637306a604aa5bf14fc1f2','fac98812d5ceaca5da850fb1cd9054d003ff8a9ebb5cb3a7d83919c6308a01bd','01a21413-be63-7306-a604-aa5c5c0d6aa9',NULL,'2026-11-25 18:59:27.971197+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be6a-765f-b107-34897b12cd45','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413be6a765fb1073487952b431e','0a803a074ae7e9d4c90f97f4aee3e5bb37d97d126f5ee559dadd6d1c7ecb685b','01a21413-be6a-765f-b107-34886313f7e5',NULL,'2026-11-25 18:59:27.978193+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be6d-77ea-a254-dffa2cad1ff6','01a21413-bdfe-7245-aea1-d97322836b55','01a21413be6d77eaa254dff87135e371','335f0f845a58f490dc8cc86000dc59e9a2c74f71ea75ce83974aed8d2f20f596','01a21413-be6d-77ea-a254-dff9215e8413',NULL,'2026-11-25 18:59:27.981885+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be70-76d6-b411-943598864c82','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413be7076d6b4119433533676e0','eccd3f06021698458b36c380d195c6fba19a1db44f334925ca3f6c041c43c09c','01a21413-be70-76d6-b411-94343f04b99b',NULL,'2026-11-25 18:59:27.984590+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be73-76c0-ad09-6703ca4ca9ca','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413be7376c0ad096701be3f4fe9','47edff9780b4825947651ecf9245699fee141a8dc332b0afce3752c5a7044a87','01a21413-be73-76c0-ad09-67022168edc2',NULL,'2026-11-25 18:59:27.987583+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be7a-77b9-b796-f71e3a8aab75','01a21413-bdfe-7245-aea1-d97322836b55','01a21413be7a77b9b796f71c73a2bb1d','e68d201e1bf8a1890b0f9d51a0eea374fd0f48ab19a290b7d17511f03dd05ea2','01a21413-be7a-77b9-b796-f71d3b59b55f',NULL,'2026-11-25 18:59:27.994759+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be82-773b-bfbb-e55b0c0a395f','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413be82773bbfbbe5592f119c21','487aaff43d39940c102c7b39d07d4920666aa625b595f796269eda0d95d5bb8a','01a21413-be82-773b-bfbb-e55ad59de60d',NULL,'2026-11-25 18:59:28.002774+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be8b-7285-897e-0e14aedae852','00000000-0000-0000-0000-000000000384','01a21413be8a74778ef450ed1b4a86ca','d335033b091cea8888ec53ff475e2e6f25d02b0e4d633f1895ccb9766e64f604','01a21413-be8a-7477-8ef4-50eedbdd4584',NULL,'2026-11-25 18:59:28.011593+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be95-7669-926a-5a6b075fb5e8','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413be957669926a5a69a7fbab96','1e659e798dbcabab1788899cc07243bdb301ff23b95191cea7ff6e7183c0c78d','01a21413-be95-7669-926a-5a6a7a1d47fa',NULL,'2026-11-25 18:59:28.021258+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-be9c-76d6-97d1-0de8f344de77','01a21413-bdd7-7763-af25-242d51674a75','01a21413be9c76d697d10de6c9ad9428','77c4ec5b9f383c5b967e38ff595fcd227a83cee0a939146e5f871fcaae151d9b','01a21413-be9c-76d6-97d1-0de7af56eb7d',NULL,'2026-11-25 18:59:28.028966+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-bea6-7029-a63c-9d6b9c470d9b','01a21413-be9f-73bc-a06c-250bb6bb6a52','01a21413bea67029a63c9d6996d82d53','3ebd9a7c28de38a59a03d22dd29030b5659c56a5c069e1fadd1835c5b0fe58b3','01a21413-bea6-7029-a63c-9d6aad28e229',NULL,'2026-11-25 18:59:28.038546+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-beb9-7295-b6d9-80963d564cc2','01a21413-beb4-74c8-9470-fc9320284817','01a21413beb97295b6d9809473e6bd43','e515f3011512740b70b97989e755ca271043529cedb7431f0347dacdeb6b0c50','01a21413-beb9-7295-b6d9-8095bc8a740e',NULL,'2026-11-25 18:59:28.057861+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-bec7-772f-9462-97ed2b90fa4d','01a21413-beb4-74c8-9470-fc9320284817','01a21413bec67200aa159485a84ca0b1','24607204b02444d2d7c3582cd404829497cb0f67ecd458749a9464c3805d335c','01a21413-bec6-7200-aa15-948680d3560f',NULL,'2026-11-25 18:59:28.071058+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-bec9-76b8-a8bd-f24d14b1535f','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413bec976b8a8bdf24bbb38fc0f','f58766687c0735eef25beb249c5c85a6297173b51de4fd8878d5f559c8aff3ab','01a21413-bec9-76b8-a8bd-f24c71f26a7a',NULL,'2026-11-25 18:59:28.073696+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-bed2-751e-99a0-77fb3b150862','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413bed172abbe1eb9311586a5b6','32dded941882497530520eb2c94ef509241083e62d463c97cddae19502fab767','01a21413-bed2-751e-99a0-77fa3ba72a72',NULL,'2026-11-25 18:59:28.082120+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-bed9-714d-8944-8ad429ca98e1','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413bed874fa9c5fd2fe72b6616b','4cfb81f70b07c3031e1115d761e897b86f72a26409b2a079391457f06be09b9a','01a21413-bed8-74fa-9c5f-d2ff5adc7a3b',NULL,'2026-11-25 18:59:28.089713+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-bee1-7790-b09d-aa65ec57c3a0','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413bee07527a770b19bf47878f9','51ce640b987b47aa899bfd93c9b59ceaaaedc13e67611d9aecb8075e55f878dc','01a21413-bee0-7527-a770-b19c27ca2b9a',NULL,'2026-11-25 18:59:28.097815+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-bee9-74d5-b57c-de27722308ce','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413bee876028ad8e45ef7fc7695','90029c651bef9e4cab55861d82a50a4f19ab23aa26a86550559d4d14c6b67fb8','01a21413-bee8-7602-8ad8-e45f44671d6d',NULL,'2026-11-25 18:59:28.105228+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-beef-7459-8614-1992bddc05eb','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413beef745986141990ff622cf4','f6018bad97e6f1f22a7900d7bb7a1a211fd82fa3530759580f3cccfa499a5161','01a21413-beef-7459-8614-19913e1468d1',NULL,'2026-11-25 18:59:28.111771+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-bef6-75fd-a50f-5a5f66bbfabd','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413bef675fda50f5a5dea71b87f','f373c8209264b329c613127552c16dae481f59dbce51c0a2e07d9273fbcbc595','01a21413-bef6-75fd-a50f-5a5e82d610c2',NULL,'2026-11-25 18:59:28.118863+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-befd-7277-b83b-eea41a7d2771','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413befd7277b83beea25f20c32a','07f48062245a082497b731f3f0ffb1dc2e1c06c3892cb9129e1b4ce4fbec13a5','01a21413-befd-7277-b83b-eea3e3dd8693',NULL,'2026-11-25 18:59:28.125472+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-bf03-745d-a1ae-6e8f5f1806f0','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413bf03745da1ae6e8d0253a6d0','926d2d33f1a66d5832f1e47baadd6ff7edbd944475a02b2f4cea7f79964da061','01a21413-bf03-745d-a1ae-6e8eaa2c4ada',NULL,'2026-11-25 18:59:28.131711+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-bf0c-76f0-905c-92ade6b45b7d','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413bf0b773eb49642196ec1d83a','6794c058d88397a0312b5f6580d3fc3694554f137a62d2f00d2768ebcb0ba10e','01a21413-bf0b-773e-b496-421ac8e6d00d',NULL,'2026-11-25 18:59:28.140138+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-bf14-71f1-9e3e-9b2ab05f7b57','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413bf1471f19e3e9b28a999a92b','8e363569364cd88da1aef997a920816b3f5f850f6bc9b7c9b0967f084ae03697','01a21413-bf14-71f1-9e3e-9b2996c93eba',NULL,'2026-11-25 18:59:28.148985+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-bf1c-7697-99cc-1634238379cc','00000000-0000-0000-0000-000000000384','01a21413bf1b73a6b996a1233681f6fe','0fcc1779a51a400c9dc5629c26d4b9d7d6e8867292103413d6a27971ef156d90','01a21413-bf1b-73a6-b996-a124ab2ce343',NULL,'2026-11-25 18:59:28.156919+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-bf23-75eb-a6d4-bc173d65f84b','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413bf227686a8f2ff8c5e1e6525','f14183da10a2b4c8d9e6b5d0b55d7706e6fc212a5cb0fd94ba29015940f20b6d','01a21413-bf22-7686-a8f2-ff8de2859171',NULL,'2026-11-25 18:59:28.163650+00:00');
INSERT INTO "idempotency_key" VALUES('01a21413-bf9b-703e-b02e-11ea4872d1d8','01a21413-be9f-73bc-a06c-250bb6bb6a52','01a21413bf9a74e8930dce46f7290821','b86b24a07693dab3bfe6982fedf56e62890a181164fa6070cd4b7ba0bd350564','01a21413-bf9a-74e8-930d-ce478273d1a4',NULL,'2026-12-03 18:59:28.283543+00:00');
CREATE TABLE "live" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "external_id" VARCHAR(128) NOT NULL UNIQUE,
    "host_id" CHAR(36) NOT NULL,
    "title" VARCHAR(200),
    "state" VARCHAR(8) NOT NULL  /* LiveState */,
    "goal_coins" BIGINT,
    "goal_reached_at" TIMESTAMP,
    "coins" BIGINT CHECK (coins >= 0) NOT NULL,
    "gifts" BIGINT CHECK (gifts >= 0) NOT NULL,
    "started_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP
);
INSERT INTO "live" VALUES('01a21413-bec6-7200-aa15-948680d3560f','01a21413bec67200aa1594849e45d830','01a21413-beb6-7728-9f5a-a4a7e5682c59',NULL,'ENDED',50,'2026-11-25 18:59:28.106981+00:00',240,8,'2026-11-25 18:59:28.072349+00:00','2026-11-25 18:59:28.172786+00:00');
CREATE TABLE "live_giver" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "live_id" CHAR(36) NOT NULL,
    "fan_id" CHAR(36) NOT NULL,
    "coins" BIGINT CHECK (coins >= 0) NOT NULL,
    "last_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_live_giver_live_id_8becf8" UNIQUE ("live_id", "fan_id")
);
INSERT INTO "live_giver" VALUES('01a21413-bee7-7542-b776-a90828e4362a','01a21413-bec6-7200-aa15-948680d3560f','01a21413-bdfb-72dc-9cd3-46b24f826220',120,'2026-11-25 18:59:28.106981+00:00');
INSERT INTO "live_giver" VALUES('01a21413-bf08-73de-af66-f54bfd41ddf4','01a21413-bec6-7200-aa15-948680d3560f','01a21413-bdfc-7622-935f-5c8ba2eba7b1',120,'2026-11-25 18:59:28.142106+00:00');
CREATE TABLE "live_guest" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "live_id" CHAR(36) NOT NULL,
    "creator_id" CHAR(36) NOT NULL,
    "joined_at" TIMESTAMP NOT NULL,
    "left_at" TIMESTAMP
);
CREATE TABLE "membership" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL UNIQUE,
    "state" VARCHAR(10) NOT NULL  /* MembershipState */,
    "joined_at" TIMESTAMP NOT NULL,
    "grace_ends_at" TIMESTAMP,
    "suspended_until" TIMESTAMP,
    "left_suspended" INT NOT NULL,
    "decision_id" CHAR(36) NOT NULL,
    "due_at" TIMESTAMP
);
INSERT INTO "membership" VALUES('01a21413-bdd2-7058-833b-43b9360d2c24','01a21413-bdc6-774e-92a1-f182bce34ead','ACTIVE','2026-11-25 18:59:27.826462+00:00',NULL,NULL,0,'01a21413-bdd1-727d-9ad3-81e6503eea61','2026-12-12 18:59:28.299683+00:00');
INSERT INTO "membership" VALUES('01a21413-bde2-7501-9f60-3086038730fd','01a21413-bdd9-71a8-a03d-08dbf97da59c','ACTIVE','2026-11-25 18:59:27.842233+00:00',NULL,NULL,0,'01a21413-bde1-72f5-a178-8614a960e991','2026-12-12 18:59:28.299683+00:00');
INSERT INTO "membership" VALUES('01a21413-bdf1-76e0-8f67-ccdc7d45d6fa','01a21413-bde8-7711-a3cf-8e49bef4546f','ACTIVE','2026-11-25 18:59:27.857330+00:00',NULL,NULL,0,'01a21413-bdf0-7029-acdf-15736639d332','2026-12-12 18:59:28.299683+00:00');
INSERT INTO "membership" VALUES('01a21413-bead-7131-8460-b04877bd8123','01a21413-bea2-7739-9f5f-766ed54a576e','ACTIVE','2026-11-25 18:59:28.045081+00:00',NULL,NULL,0,'01a21413-beac-750f-9e16-437a7649b91b','2026-12-12 18:59:28.299683+00:00');
INSERT INTO "membership" VALUES('01a21413-bebf-744d-93e6-1c4ae587b6d9','01a21413-beb6-7728-9f5a-a4a7e5682c59','ACTIVE','2026-11-25 18:59:28.063426+00:00',NULL,NULL,0,'01a21413-bebe-7160-bbd2-6d08d78185a4','2026-12-12 18:59:28.299683+00:00');
CREATE TABLE "minimum_age" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "country" VARCHAR(2) NOT NULL UNIQUE,
    "years" SMALLINT NOT NULL
);
INSERT INTO "minimum_age" VALUES('00000000-0000-7000-8000-000000000101','ZZ',18);
INSERT INTO "minimum_age" VALUES('00000000-0000-7000-8000-000000000102','KR',19);
INSERT INTO "minimum_age" VALUES('00000000-0000-7000-8000-000000000103','JP',20);
CREATE TABLE "monetization_option" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL,
    "option" VARCHAR(20) NOT NULL  /* Option */,
    "is_on" INT NOT NULL,
    "switched_at" TIMESTAMP,
    "paused_at" TIMESTAMP,
    "grace_ends_at" TIMESTAMP,
    "due_at" TIMESTAMP,
    CONSTRAINT "uid_monetizatio_creator_a7b522" UNIQUE ("creator_id", "option")
);
INSERT INTO "monetization_option" VALUES('01a21413-bdd5-76aa-804b-e4d4b7b5c47e','01a21413-bdc6-774e-92a1-f182bce34ead','TIPS',1,'2026-11-25 18:59:27.829425+00:00',NULL,NULL,'2026-12-12 18:59:28.304886+00:00');
INSERT INTO "monetization_option" VALUES('01a21413-bde4-7539-8da8-dd52a84857bb','01a21413-bdd9-71a8-a03d-08dbf97da59c','TIPS',1,'2026-11-25 18:59:27.844466+00:00',NULL,NULL,'2026-12-12 18:59:28.305026+00:00');
INSERT INTO "monetization_option" VALUES('01a21413-beaf-757e-bf73-51b8742e682b','01a21413-bea2-7739-9f5f-766ed54a576e','VIDEO_GIFTS',1,'2026-11-25 18:59:28.047630+00:00',NULL,NULL,'2026-12-12 18:59:28.305192+00:00');
INSERT INTO "monetization_option" VALUES('01a21413-beb2-7419-a9f6-228ad02f43aa','01a21413-bea2-7739-9f5f-766ed54a576e','LIVE_GIFTS',1,'2026-11-25 18:59:28.050367+00:00',NULL,NULL,'2026-12-12 18:59:28.305109+00:00');
INSERT INTO "monetization_option" VALUES('01a21413-bec1-737f-971f-d7930ad9d77c','01a21413-beb6-7728-9f5a-a4a7e5682c59','VIDEO_GIFTS',1,'2026-11-25 18:59:28.065605+00:00',NULL,NULL,'2026-12-12 18:59:28.305342+00:00');
INSERT INTO "monetization_option" VALUES('01a21413-bec4-72d6-b4e0-a0de41ec264f','01a21413-beb6-7728-9f5a-a4a7e5682c59','LIVE_GIFTS',1,'2026-11-25 18:59:28.068106+00:00',NULL,NULL,'2026-12-12 18:59:28.305268+00:00');
CREATE TABLE "notification" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "topic_id" CHAR(36) NOT NULL,
    "number" BIGINT CHECK (number > 0) NOT NULL,
    "kind" VARCHAR(64) NOT NULL,
    "facts" JSON NOT NULL,
    "at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_notificatio_topic_i_2ba973" UNIQUE ("topic_id", "number")
);
INSERT INTO "notification" VALUES('01a21413-bdd2-7058-833b-43baf3abe38b','01a21413-bdc6-774e-92a1-f182bce34ead',1,'ProgramApplicationDecided','{"application_id":"01a21413-bdca-72c7-b60c-7db387583ff8","state":"APPROVED"}','2026-11-25 18:59:27.826901+00:00');
INSERT INTO "notification" VALUES('01a21413-bde2-7501-9f60-3087ad142911','01a21413-bdd9-71a8-a03d-08dbf97da59c',1,'ProgramApplicationDecided','{"application_id":"01a21413-bddc-72af-be90-c19bb0785b43","state":"APPROVED"}','2026-11-25 18:59:27.842487+00:00');
INSERT INTO "notification" VALUES('01a21413-bdf1-76e0-8f67-ccdda963317d','01a21413-bde8-7711-a3cf-8e49bef4546f',1,'ProgramApplicationDecided','{"application_id":"01a21413-bdeb-7695-af3c-0dcd1f57b63f","state":"APPROVED"}','2026-11-25 18:59:27.857590+00:00');
INSERT INTO "notification" VALUES('01a21413-be0d-703a-930a-4362a8de14cd','01a21413-bdd9-71a8-a03d-08dbf97da59c',2,'TipReceived','{"tip_id":"01a21413-be06-7087-9987-d0e744f0f8f8","amount_minor":301,"currency":"USD"}','2026-11-25 18:59:27.885592+00:00');
INSERT INTO "notification" VALUES('01a21413-be16-76a0-81d2-ae081ea1af2e','01a21413-bdc6-774e-92a1-f182bce34ead',2,'TipReceived','{"tip_id":"01a21413-be0e-74e9-ba1c-929d0b6a7342","amount_minor":302,"currency":"USD"}','2026-11-25 18:59:27.894282+00:00');
INSERT INTO "notification" VALUES('01a21413-be1e-75be-913a-5606c7490a61','01a21413-bdd9-71a8-a03d-08dbf97da59c',3,'TipReceived','{"tip_id":"01a21413-be17-763a-9870-bea3fe105523","amount_minor":303,"currency":"USD"}','2026-11-25 18:59:27.902717+00:00');
INSERT INTO "notification" VALUES('01a21413-be27-7088-92c1-64f8b10b8841','01a21413-bdc6-774e-92a1-f182bce34ead',3,'TipReceived','{"tip_id":"01a21413-be1f-77da-a66f-4cbe3bd71689","amount_minor":304,"currency":"USD"}','2026-11-25 18:59:27.911609+00:00');
INSERT INTO "notification" VALUES('01a21413-be30-7113-bf39-5b8aa58df63c','01a21413-bdd9-71a8-a03d-08dbf97da59c',4,'TipReceived','{"tip_id":"01a21413-be28-7760-95da-1d1135ebf32a","amount_minor":305,"currency":"USD"}','2026-11-25 18:59:27.920955+00:00');
INSERT INTO "notification" VALUES('01a21413-be3a-7010-a40c-295463b747ed','01a21413-bdc6-774e-92a1-f182bce34ead',4,'TipReceived','{"tip_id":"01a21413-be32-70a3-9a36-a189f21356ed","amount_minor":306,"currency":"USD"}','2026-11-25 18:59:27.930941+00:00');
INSERT INTO "notification" VALUES('01a21413-be4e-7211-8e43-afb4a7b6c078','01a21413-bdd9-71a8-a03d-08dbf97da59c',5,'TipReceived','{"tip_id":"01a21413-be48-76df-8762-46084e1faeca","amount_minor":309,"currency":"USD"}','2026-11-25 18:59:27.950441+00:00');
INSERT INTO "notification" VALUES('01a21413-be5d-776e-9b34-f0e9658f48f2','01a21413-bdc6-774e-92a1-f182bce34ead',5,'TipReceived','{"tip_id":"01a21413-be52-72f8-b05d-86582be628ff","amount_minor":310,"currency":"USD"}','2026-11-25 18:59:27.965057+00:00');
INSERT INTO "notification" VALUES('01a21413-be69-7118-b7fd-5ecf61bd655c','01a21413-bdc6-774e-92a1-f182bce34ead',6,'TipReceived','{"tip_id":"01a21413-be63-7306-a604-aa5c5c0d6aa9","amount_minor":312,"currency":"USD"}','2026-11-25 18:59:27.977129+00:00');
INSERT INTO "notification" VALUES('01a21413-be79-72e2-a5c9-55c4f869d7fa','01a21413-bdc6-774e-92a1-f182bce34ead',7,'TipReceived','{"tip_id":"01a21413-be73-76c0-ad09-67022168edc2","amount_minor":316,"currency":"USD"}','2026-11-25 18:59:27.993665+00:00');
INSERT INTO "notification" VALUES('01a21413-be81-7071-9b25-d14d3b0afc2b','01a21413-bdd9-71a8-a03d-08dbf97da59c',6,'TipReceived','{"tip_id":"01a21413-be7a-77b9-b796-f71d3b59b55f","amount_minor":317,"currency":"USD"}','2026-11-25 18:59:28.001682+00:00');
INSERT INTO "notification" VALUES('01a21413-be89-70cd-bc11-6491efea5441','01a21413-bdc6-774e-92a1-f182bce34ead',8,'TipReceived','{"tip_id":"01a21413-be82-773b-bfbb-e55ad59de60d","amount_minor":700,"currency":"USD"}','2026-11-25 18:59:28.009552+00:00');
INSERT INTO "notification" VALUES('01a21413-be94-7000-825a-296ec47e5f70','01a21413-bdc6-774e-92a1-f182bce34ead',9,'TipRefunded','{"tip_id":"01a21413-be82-773b-bfbb-e55ad59de60d","amount_minor":700,"currency":"USD"}','2026-11-25 18:59:28.020198+00:00');
INSERT INTO "notification" VALUES('01a21413-be9b-753c-887c-f602a6ea6295','01a21413-bdd9-71a8-a03d-08dbf97da59c',7,'TipReceived','{"tip_id":"01a21413-be95-7669-926a-5a6a7a1d47fa","amount_minor":100,"currency":"USD"}','2026-11-25 18:59:28.027910+00:00');
INSERT INTO "notification" VALUES('01a21413-bead-7131-8460-b0497500bd37','01a21413-bea2-7739-9f5f-766ed54a576e',1,'ProgramApplicationDecided','{"application_id":"01a21413-bea6-7029-a63c-9d6aad28e229","state":"APPROVED"}','2026-11-25 18:59:28.045387+00:00');
INSERT INTO "notification" VALUES('01a21413-bebf-744d-93e6-1c4bf9db3a84','01a21413-beb6-7728-9f5a-a4a7e5682c59',1,'ProgramApplicationDecided','{"application_id":"01a21413-beb9-7295-b6d9-8095bc8a740e","state":"APPROVED"}','2026-11-25 18:59:28.063694+00:00');
INSERT INTO "notification" VALUES('01a21413-bedf-71f6-8089-104d2b1bfc22','01a21413-bea2-7739-9f5f-766ed54a576e',2,'GiftReceived','{"sent_gift_id":"01a21413-bed8-74fa-9c5f-d2ff5adc7a3b","gift_id":"00000000-0000-7000-8000-000000000806","count":1,"coins":200,"streak_id":null,"streak_count":null}','2026-11-25 18:59:28.095602+00:00');
INSERT INTO "notification" VALUES('01a21413-bee7-7542-b776-a909d37c0e61','01a21413-beb6-7728-9f5a-a4a7e5682c59',2,'GiftReceived','{"sent_gift_id":"01a21413-bee0-7527-a770-b19c27ca2b9a","gift_id":"00000000-0000-7000-8000-000000000804","count":1,"coins":30,"streak_id":"01a21413-bee5-73c6-805a-97bb15f3cad9","streak_count":1}','2026-11-25 18:59:28.103720+00:00');
INSERT INTO "notification" VALUES('01a21413-bee7-7542-b776-a90afe76b2eb','01a21413-bec6-7200-aa15-948680d3560f',1,'GiftReceived','{"sent_gift_id":"01a21413-bee0-7527-a770-b19c27ca2b9a","gift_id":"00000000-0000-7000-8000-000000000804","count":1,"coins":30,"streak_id":"01a21413-bee5-73c6-805a-97bb15f3cad9","streak_count":1}','2026-11-25 18:59:28.103720+00:00');
INSERT INTO "notification" VALUES('01a21413-beee-70c9-89dd-bf6b880b9107','01a21413-beb6-7728-9f5a-a4a7e5682c59',3,'GiftReceived','{"sent_gift_id":"01a21413-bee8-7602-8ad8-e45f44671d6d","gift_id":"00000000-0000-7000-8000-000000000804","count":3,"coins":90,"streak_id":"01a21413-bee5-73c6-805a-97bb15f3cad9","streak_count":4}','2026-11-25 18:59:28.110627+00:00');
INSERT INTO "notification" VALUES('01a21413-beee-70c9-89dd-bf6cd865c384','01a21413-bec6-7200-aa15-948680d3560f',2,'GiftReceived','{"sent_gift_id":"01a21413-bee8-7602-8ad8-e45f44671d6d","gift_id":"00000000-0000-7000-8000-000000000804","count":3,"coins":90,"streak_id":"01a21413-bee5-73c6-805a-97bb15f3cad9","streak_count":4}','2026-11-25 18:59:28.110627+00:00');
INSERT INTO "notification" VALUES('01a21413-beee-70c9-89dd-bf6d8bdc73c0','01a21413-beb6-7728-9f5a-a4a7e5682c59',4,'GiftGoalReached','{"live_id":"01a21413-bec6-7200-aa15-948680d3560f","goal_coins":50,"coins":120}','2026-11-25 18:59:28.110627+00:00');
INSERT INTO "notification" VALUES('01a21413-beee-70c9-89dd-bf6e10b59221','01a21413-bec6-7200-aa15-948680d3560f',3,'GiftGoalReached','{"live_id":"01a21413-bec6-7200-aa15-948680d3560f","goal_coins":50,"coins":120}','2026-11-25 18:59:28.110627+00:00');
INSERT INTO "notification" VALUES('01a21413-bf02-7606-a8bf-d634bbd791cf','01a21413-bea2-7739-9f5f-766ed54a576e',3,'GiftReceived','{"sent_gift_id":"01a21413-befd-7277-b83b-eea3e3dd8693","gift_id":"00000000-0000-7000-8000-000000000806","count":1,"coins":200,"streak_id":null,"streak_count":null}','2026-11-25 18:59:28.130257+00:00');
INSERT INTO "notification" VALUES('01a21413-bf09-72df-bfc8-56bf4d9a70cd','01a21413-beb6-7728-9f5a-a4a7e5682c59',5,'GiftReceived','{"sent_gift_id":"01a21413-bf03-745d-a1ae-6e8eaa2c4ada","gift_id":"00000000-0000-7000-8000-000000000804","count":1,"coins":30,"streak_id":"01a21413-bf07-73ff-9b07-07b5cb2d5539","streak_count":1}','2026-11-25 18:59:28.137191+00:00');
INSERT INTO "notification" VALUES('01a21413-bf09-72df-bfc8-56c0b45f17d2','01a21413-bec6-7200-aa15-948680d3560f',4,'GiftReceived','{"sent_gift_id":"01a21413-bf03-745d-a1ae-6e8eaa2c4ada","gift_id":"00000000-0000-7000-8000-000000000804","count":1,"coins":30,"streak_id":"01a21413-bf07-73ff-9b07-07b5cb2d5539","streak_count":1}','2026-11-25 18:59:28.137191+00:00');
INSERT INTO "notification" VALUES('01a21413-bf11-774d-86c8-10ea65b8c24d','01a21413-beb6-7728-9f5a-a4a7e5682c59',6,'GiftReceived','{"sent_gift_id":"01a21413-bf0b-773e-b496-421ac8e6d00d","gift_id":"00000000-0000-7000-8000-000000000804","count":3,"coins":90,"streak_id":"01a21413-bf07-73ff-9b07-07b5cb2d5539","streak_count":4}','2026-11-25 18:59:28.145741+00:00');
INSERT INTO "notification" VALUES('01a21413-bf11-774d-86c8-10ebbbc98850','01a21413-bec6-7200-aa15-948680d3560f',5,'GiftReceived','{"sent_gift_id":"01a21413-bf0b-773e-b496-421ac8e6d00d","gift_id":"00000000-0000-7000-8000-000000000804","count":3,"coins":90,"streak_id":"01a21413-bf07-73ff-9b07-07b5cb2d5539","streak_count":4}','2026-11-25 18:59:28.145741+00:00');
INSERT INTO "notification" VALUES('01a21413-bf1a-7638-b199-d1f29485a243','01a21413-beb6-7728-9f5a-a4a7e5682c59',7,'GiftStreakEnded','{"streak_id":"01a21413-bee5-73c6-805a-97bb15f3cad9","gift_id":"00000000-0000-7000-8000-000000000804","count":4,"coins":120,"ended_by":"BROKEN"}','2026-11-25 18:59:28.154556+00:00');
INSERT INTO "notification" VALUES('01a21413-bf1a-7638-b199-d1f3977fcbb7','01a21413-bec6-7200-aa15-948680d3560f',6,'GiftStreakEnded','{"streak_id":"01a21413-bee5-73c6-805a-97bb15f3cad9","gift_id":"00000000-0000-7000-8000-000000000804","count":4,"coins":120,"ended_by":"BROKEN"}','2026-11-25 18:59:28.154556+00:00');
INSERT INTO "notification" VALUES('01a21413-bf1a-7638-b199-d1f4b450fb9f','01a21413-beb6-7728-9f5a-a4a7e5682c59',8,'GiftReceived','{"sent_gift_id":"01a21413-bf14-71f1-9e3e-9b2996c93eba","gift_id":"00000000-0000-7000-8000-000000000801","count":7,"coins":7,"streak_id":"01a21413-bf18-77ac-965d-c584a750cc66","streak_count":7}','2026-11-25 18:59:28.154556+00:00');
INSERT INTO "notification" VALUES('01a21413-bf1a-7638-b199-d1f538046143','01a21413-bec6-7200-aa15-948680d3560f',7,'GiftReceived','{"sent_gift_id":"01a21413-bf14-71f1-9e3e-9b2996c93eba","gift_id":"00000000-0000-7000-8000-000000000801","count":7,"coins":7,"streak_id":"01a21413-bf18-77ac-965d-c584a750cc66","streak_count":7}','2026-11-25 18:59:28.154556+00:00');
INSERT INTO "notification" VALUES('01a21413-bf20-75e7-87de-08827a1b1b6c','01a21413-beb6-7728-9f5a-a4a7e5682c59',9,'GiftReversed','{"sent_gift_id":"01a21413-bf14-71f1-9e3e-9b2996c93eba","diamonds_milli":3500}','2026-11-25 18:59:28.160864+00:00');
INSERT INTO "notification" VALUES('01a21413-bf6c-778d-8935-d5643c6fadd6','01a21413-bdc6-774e-92a1-f182bce34ead',10,'TipReceived','{"tip_id":"01a21413-be42-7060-b3cd-345e853ae33b","amount_minor":308,"currency":"USD"}','2026-12-03 18:59:28.236807+00:00');
INSERT INTO "notification" VALUES('01a21413-bf71-763d-85bf-82158f3451f7','01a21413-bdd9-71a8-a03d-08dbf97da59c',8,'TipReceived','{"tip_id":"01a21413-be70-76d6-b411-94343f04b99b","amount_minor":315,"currency":"USD"}','2026-12-03 18:59:28.241367+00:00');
INSERT INTO "notification" VALUES('01a21413-bf7e-7095-a868-5aa8e5435934','01a21413-bdd9-71a8-a03d-08dbf97da59c',9,'TipReceived','{"tip_id":"01a21413-be5e-7659-96c3-432600a28c5d","amount_minor":311,"currency":"USD"}','2026-12-03 18:59:28.254370+00:00');
INSERT INTO "notification" VALUES('01a21413-bf7e-7095-a868-5aa9dd3f08ca','01a21413-bdd9-71a8-a03d-08dbf97da59c',10,'TipReceived','{"tip_id":"01a21413-be6a-765f-b107-34886313f7e5","amount_minor":313,"currency":"USD"}','2026-12-03 18:59:28.254370+00:00');
INSERT INTO "notification" VALUES('01a21413-bf7e-7095-a868-5aaa72408fe9','01a21413-bdc6-774e-92a1-f182bce34ead',11,'TipReceived','{"tip_id":"01a21413-be6d-77ea-a254-dff9215e8413","amount_minor":314,"currency":"USD"}','2026-12-03 18:59:28.254370+00:00');
INSERT INTO "notification" VALUES('01a21413-bf80-714a-8041-bb5c0626139f','01a21413-beb6-7728-9f5a-a4a7e5682c59',10,'GiftStreakEnded','{"streak_id":"01a21413-bf07-73ff-9b07-07b5cb2d5539","gift_id":"00000000-0000-7000-8000-000000000804","count":4,"coins":120,"ended_by":"TIMEOUT"}','2026-12-03 18:59:28.256689+00:00');
INSERT INTO "notification" VALUES('01a21413-bf80-714a-8041-bb5d8285d2b2','01a21413-bec6-7200-aa15-948680d3560f',8,'GiftStreakEnded','{"streak_id":"01a21413-bf07-73ff-9b07-07b5cb2d5539","gift_id":"00000000-0000-7000-8000-000000000804","count":4,"coins":120,"ended_by":"TIMEOUT"}','2026-12-03 18:59:28.256689+00:00');
INSERT INTO "notification" VALUES('01a21413-bf80-714a-8041-bb5e7f59e474','01a21413-beb6-7728-9f5a-a4a7e5682c59',11,'GiftStreakEnded','{"streak_id":"01a21413-bf18-77ac-965d-c584a750cc66","gift_id":"00000000-0000-7000-8000-000000000801","count":7,"coins":7,"ended_by":"TIMEOUT"}','2026-12-03 18:59:28.256689+00:00');
INSERT INTO "notification" VALUES('01a21413-bf80-714a-8041-bb5ff631cb6d','01a21413-bec6-7200-aa15-948680d3560f',9,'GiftStreakEnded','{"streak_id":"01a21413-bf18-77ac-965d-c584a750cc66","gift_id":"00000000-0000-7000-8000-000000000801","count":7,"coins":7,"ended_by":"TIMEOUT"}','2026-12-03 18:59:28.256689+00:00');
INSERT INTO "notification" VALUES('01a21413-bf9f-77e4-bb66-95ea4ddc3704','01a21413-bea2-7739-9f5f-766ed54a576e',4,'DiamondsRedeemed','{"redemption_id":"01a21413-bf9a-74e8-930d-ce478273d1a4","diamonds":100,"amount_minor":100,"currency":"USD"}','2026-12-03 18:59:28.287779+00:00');
CREATE TABLE "payment" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL  /* PaymentKind */,
    "payer_id" CHAR(36) NOT NULL,
    "idempotency_key" VARCHAR(64) NOT NULL,
    "provider" VARCHAR(32) NOT NULL,
    "method" VARCHAR(128) NOT NULL,
    "total_minor" BIGINT CHECK (total_minor > 0) NOT NULL,
    "fee_minor" BIGINT CHECK (fee_minor >= 0 AND fee_minor < total_minor) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "state" VARCHAR(16) NOT NULL  /* PaymentState */,
    "provider_fee_minor" BIGINT NOT NULL DEFAULT 0,
    "failure_reason" VARCHAR(200),
    "next_action_url" VARCHAR(2000),
    "lease_until" TIMESTAMP NOT NULL,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "expires_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL,
    "settled_at" TIMESTAMP,
    CONSTRAINT "uid_payment_payer_i_da3c3f" UNIQUE ("payer_id", "idempotency_key")
);
INSERT INTO "payment" VALUES('01a21413-bdfe-7245-aea1-d9765f4674c9','TIP','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413bdfe7245aea1d975c76c0ced','sandbox','sandbox:action',339,39,'USD','FAILED',0,'cancelled',NULL,'2026-12-03 18:59:58.246126+00:00',1,NULL,'2026-11-25 18:59:27.873181+00:00','2026-12-03 18:59:28.251447+00:00');
INSERT INTO "payment" VALUES('01a21413-be06-7087-9987-d0e744f0f8f8','TIP','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413be0670879987d0e6977d7a2d','sandbox','sandbox:captured_twice',340,39,'USD','SUCCEEDED',40,NULL,NULL,'2026-11-25 18:59:57.879578+00:00',0,NULL,'2026-11-25 18:59:27.879578+00:00','2026-11-25 18:59:27.882706+00:00');
INSERT INTO "payment" VALUES('01a21413-be0e-74e9-ba1c-929d0b6a7342','TIP','01a21413-bdfe-7245-aea1-d97322836b55','01a21413be0e74e9ba1c929c57aa8db3','sandbox','sandbox:chargeback',341,39,'USD','CHARGEBACK_OPEN',40,NULL,NULL,'2026-11-25 18:59:57.888662+00:00',0,NULL,'2026-11-25 18:59:27.888662+00:00','2026-11-25 18:59:27.891924+00:00');
INSERT INTO "payment" VALUES('01a21413-be17-763a-9870-bea3fe105523','TIP','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413be17763a9870bea29175726b','sandbox','sandbox:chargeback_disordered',342,39,'USD','CHARGED_BACK',40,NULL,NULL,'2026-11-25 18:59:57.897290+00:00',0,NULL,'2026-11-25 18:59:27.897290+00:00','2026-11-25 18:59:27.900481+00:00');
INSERT INTO "payment" VALUES('01a21413-be1f-77da-a66f-4cbe3bd71689','TIP','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413be1f77daa66f4cbd9ea6277a','sandbox','sandbox:chargeback_lost',343,39,'USD','CHARGED_BACK',40,NULL,NULL,'2026-11-25 18:59:57.905764+00:00',0,NULL,'2026-11-25 18:59:27.905764+00:00','2026-11-25 18:59:27.909236+00:00');
INSERT INTO "payment" VALUES('01a21413-be28-7760-95da-1d1135ebf32a','TIP','01a21413-bdfe-7245-aea1-d97322836b55','01a21413be28776095da1d108f63d375','sandbox','sandbox:chargeback_overturned',344,39,'USD','SUCCEEDED',40,NULL,NULL,'2026-11-25 18:59:57.915153+00:00',0,NULL,'2026-11-25 18:59:27.915153+00:00','2026-11-25 18:59:27.918733+00:00');
INSERT INTO "payment" VALUES('01a21413-be32-70a3-9a36-a189f21356ed','TIP','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413be3270a39a36a1885345bf60','sandbox','sandbox:chargeback_won',345,39,'USD','SUCCEEDED',41,NULL,NULL,'2026-11-25 18:59:57.924708+00:00',0,NULL,'2026-11-25 18:59:27.924708+00:00','2026-11-25 18:59:27.928534+00:00');
INSERT INTO "payment" VALUES('01a21413-be3c-726c-a696-cb1c7258c0ca','TIP','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413be3c726ca696cb1beb1ae3a1','sandbox','sandbox:decline',346,39,'USD','FAILED',0,'declined',NULL,'2026-11-25 18:59:57.934632+00:00',0,NULL,'2026-11-25 18:59:27.934632+00:00','2026-11-25 18:59:27.937952+00:00');
INSERT INTO "payment" VALUES('01a21413-be42-7060-b3cd-345e853ae33b','TIP','01a21413-bdfe-7245-aea1-d97322836b55','01a21413be427060b3cd345dcf3227e1','sandbox','sandbox:fail_then_succeed',347,39,'USD','SUCCEEDED',41,NULL,NULL,'2026-11-25 18:59:57.940220+00:00',0,NULL,'2026-11-25 18:59:27.940220+00:00','2026-12-03 18:59:28.234621+00:00');
INSERT INTO "payment" VALUES('01a21413-be48-76df-8762-46084e1faeca','TIP','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413be4876df87624607cf175556','sandbox','sandbox:refund_fails',348,39,'USD','SUCCEEDED',41,NULL,NULL,'2026-11-25 18:59:57.945652+00:00',0,NULL,'2026-11-25 18:59:27.945652+00:00','2026-11-25 18:59:27.948088+00:00');
INSERT INTO "payment" VALUES('01a21413-be52-72f8-b05d-86582be628ff','TIP','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413be5272f8b05d86575f1776f6','sandbox','sandbox:refund_timeout',349,39,'USD','SUCCEEDED',41,NULL,NULL,'2026-11-25 18:59:57.956748+00:00',0,NULL,'2026-11-25 18:59:27.956748+00:00','2026-11-25 18:59:27.962680+00:00');
INSERT INTO "payment" VALUES('01a21413-be5e-7659-96c3-432600a28c5d','TIP','01a21413-bdfe-7245-aea1-d97322836b55','01a21413be5d776e9b34f0ea7ce3d9b8','sandbox','sandbox:slow',351,40,'USD','SUCCEEDED',41,NULL,NULL,'2026-12-03 18:59:58.246126+00:00',1,NULL,'2026-11-25 18:59:27.968279+00:00','2026-12-03 18:59:28.251447+00:00');
INSERT INTO "payment" VALUES('01a21413-be63-7306-a604-aa5c5c0d6aa9','TIP','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413be637306a604aa5bf14fc1f2','sandbox','sandbox:succeed',352,40,'USD','SUCCEEDED',41,NULL,NULL,'2026-11-25 18:59:57.972442+00:00',0,NULL,'2026-11-25 18:59:27.972442+00:00','2026-11-25 18:59:27.974850+00:00');
INSERT INTO "payment" VALUES('01a21413-be6a-765f-b107-34886313f7e5','TIP','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413be6a765fb1073487952b431e','sandbox','sandbox:timeout_after',353,40,'USD','SUCCEEDED',41,NULL,NULL,'2026-12-03 18:59:58.246126+00:00',1,NULL,'2026-11-25 18:59:27.980070+00:00','2026-12-03 18:59:28.251447+00:00');
INSERT INTO "payment" VALUES('01a21413-be6d-77ea-a254-dff9215e8413','TIP','01a21413-bdfe-7245-aea1-d97322836b55','01a21413be6d77eaa254dff87135e371','sandbox','sandbox:timeout_before',354,40,'USD','SUCCEEDED',41,NULL,NULL,'2026-12-03 18:59:58.246126+00:00',1,NULL,'2026-11-25 18:59:27.983142+00:00','2026-12-03 18:59:28.251447+00:00');
INSERT INTO "payment" VALUES('01a21413-be70-76d6-b411-94343f04b99b','TIP','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413be7076d6b4119433533676e0','sandbox','sandbox:webhook_first',355,40,'USD','SUCCEEDED',41,NULL,NULL,'2026-11-25 18:59:57.985815+00:00',0,NULL,'2026-11-25 18:59:27.985815+00:00','2026-12-03 18:59:28.239338+00:00');
INSERT INTO "payment" VALUES('01a21413-be73-76c0-ad09-67022168edc2','TIP','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413be7376c0ad096701be3f4fe9','sandbox','sandbox:webhook_late',356,40,'USD','SUCCEEDED',41,NULL,NULL,'2026-11-25 18:59:57.988810+00:00',0,NULL,'2026-11-25 18:59:27.988810+00:00','2026-11-25 18:59:27.991416+00:00');
INSERT INTO "payment" VALUES('01a21413-be7a-77b9-b796-f71d3b59b55f','TIP','01a21413-bdfe-7245-aea1-d97322836b55','01a21413be7a77b9b796f71c73a2bb1d','sandbox','sandbox:webhook_twice',357,40,'USD','SUCCEEDED',41,NULL,NULL,'2026-11-25 18:59:57.996530+00:00',0,NULL,'2026-11-25 18:59:27.996530+00:00','2026-11-25 18:59:27.999504+00:00');
INSERT INTO "payment" VALUES('01a21413-be82-773b-bfbb-e55ad59de60d','TIP','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413be82773bbfbbe5592f119c21','sandbox','sandbox:succeed',751,51,'USD','REFUNDED',52,NULL,NULL,'2026-11-25 18:59:58.004719+00:00',0,NULL,'2026-11-25 18:59:28.004719+00:00','2026-11-25 18:59:28.007395+00:00');
INSERT INTO "payment" VALUES('01a21413-be95-7669-926a-5a6a7a1d47fa','TIP','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413be957669926a5a69a7fbab96','sandbox','sandbox:succeed',133,33,'USD','SUCCEEDED',34,NULL,NULL,'2026-11-25 18:59:58.023231+00:00',0,NULL,'2026-11-25 18:59:28.023231+00:00','2026-11-25 18:59:28.025933+00:00');
INSERT INTO "payment" VALUES('01a21413-bec9-76b8-a8bd-f24c71f26a7a','COINS','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413bec976b8a8bdf24bbb38fc0f','sandbox','sandbox:succeed',1150,0,'USD','SUCCEEDED',64,NULL,NULL,'2026-11-25 18:59:58.075092+00:00',0,NULL,'2026-11-25 18:59:28.075092+00:00','2026-11-25 18:59:28.079137+00:00');
INSERT INTO "payment" VALUES('01a21413-bed2-751e-99a0-77fa3ba72a72','COINS','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413bed172abbe1eb9311586a5b6','sandbox','sandbox:succeed',120,0,'USD','REFUNDED',34,NULL,NULL,'2026-11-25 18:59:58.083248+00:00',0,NULL,'2026-11-25 18:59:28.083248+00:00','2026-11-25 18:59:28.086059+00:00');
INSERT INTO "payment" VALUES('01a21413-beef-7459-8614-19913e1468d1','COINS','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413beef745986141990ff622cf4','sandbox','sandbox:succeed',1150,0,'USD','SUCCEEDED',64,NULL,NULL,'2026-11-25 18:59:58.112815+00:00',0,NULL,'2026-11-25 18:59:28.112815+00:00','2026-11-25 18:59:28.116295+00:00');
INSERT INTO "payment" VALUES('01a21413-bef6-75fd-a50f-5a5e82d610c2','COINS','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413bef675fda50f5a5dea71b87f','sandbox','sandbox:succeed',120,0,'USD','SUCCEEDED',34,NULL,NULL,'2026-11-25 18:59:58.119893+00:00',0,NULL,'2026-11-25 18:59:28.119893+00:00','2026-11-25 18:59:28.122593+00:00');
CREATE TABLE "product_clock" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "offset_s" BIGINT NOT NULL
);
INSERT INTO "product_clock" VALUES('00000000-0000-7000-8000-000000000001',1382400);
CREATE TABLE "program_application" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL,
    "state" VARCHAR(10) NOT NULL  /* ApplicationState */,
    "ruleset_id" CHAR(36) NOT NULL,
    "decision_id" CHAR(36),
    "reapply_at" TIMESTAMP,
    "applied_at" TIMESTAMP NOT NULL,
    "decided_at" TIMESTAMP
);
INSERT INTO "program_application" VALUES('01a21413-bdca-72c7-b60c-7db387583ff8','01a21413-bdc6-774e-92a1-f182bce34ead','APPROVED','00000000-0000-7000-8000-000000000201','01a21413-bdd1-727d-9ad3-81e6503eea61',NULL,'2026-11-25 18:59:27.821904+00:00','2026-11-25 18:59:27.825841+00:00');
INSERT INTO "program_application" VALUES('01a21413-bddc-72af-be90-c19bb0785b43','01a21413-bdd9-71a8-a03d-08dbf97da59c','APPROVED','00000000-0000-7000-8000-000000000201','01a21413-bde1-72f5-a178-8614a960e991',NULL,'2026-11-25 18:59:27.838713+00:00','2026-11-25 18:59:27.841725+00:00');
INSERT INTO "program_application" VALUES('01a21413-bdeb-7695-af3c-0dcd1f57b63f','01a21413-bde8-7711-a3cf-8e49bef4546f','APPROVED','00000000-0000-7000-8000-000000000201','01a21413-bdf0-7029-acdf-15736639d332',NULL,'2026-11-25 18:59:27.853744+00:00','2026-11-25 18:59:27.856806+00:00');
INSERT INTO "program_application" VALUES('01a21413-bdf8-72b3-ba5a-64ac4be7a671','01a21413-bdf4-742f-a9ef-4361d2310a20','PENDING','00000000-0000-7000-8000-000000000201',NULL,NULL,'2026-11-25 18:59:27.865941+00:00',NULL);
INSERT INTO "program_application" VALUES('01a21413-bea6-7029-a63c-9d6aad28e229','01a21413-bea2-7739-9f5f-766ed54a576e','APPROVED','00000000-0000-7000-8000-000000000201','01a21413-beac-750f-9e16-437a7649b91b',NULL,'2026-11-25 18:59:28.040882+00:00','2026-11-25 18:59:28.044417+00:00');
INSERT INTO "program_application" VALUES('01a21413-beb9-7295-b6d9-8095bc8a740e','01a21413-beb6-7728-9f5a-a4a7e5682c59','APPROVED','00000000-0000-7000-8000-000000000201','01a21413-bebe-7160-bbd2-6d08d78185a4',NULL,'2026-11-25 18:59:28.059720+00:00','2026-11-25 18:59:28.062835+00:00');
CREATE TABLE "program_decision" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL,
    "scope" VARCHAR(20) NOT NULL  /* Scope */,
    "act" VARCHAR(20) NOT NULL  /* Act */,
    "role" VARCHAR(10) NOT NULL  /* Role */,
    "actor_id" CHAR(36),
    "reasons" JSON NOT NULL,
    "ruleset_id" CHAR(36),
    "inputs" JSON NOT NULL,
    "subject_id" CHAR(36),
    "until" TIMESTAMP,
    "at" TIMESTAMP NOT NULL
);
INSERT INTO "program_decision" VALUES('01a21413-bdce-74ec-9709-66b6e8eca5f5','01a21413-bdc6-774e-92a1-f182bce34ead','PROGRAM','APPLIED','CREATOR','01a21413-bdc2-7200-a77c-32f91eb2afc5','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21413-bdca-72c7-b60c-7db387583ff8',NULL,'2026-11-25 18:59:27.822277+00:00');
INSERT INTO "program_decision" VALUES('01a21413-bdd1-727d-9ad3-81e6503eea61','01a21413-bdc6-774e-92a1-f182bce34ead','PROGRAM','APPROVED','OPERATOR','00000000-0000-0000-0000-000000000384','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21413-bdca-72c7-b60c-7db387583ff8',NULL,'2026-11-25 18:59:27.825841+00:00');
INSERT INTO "program_decision" VALUES('01a21413-bdd6-73a1-8482-1326d7c86621','01a21413-bdc6-774e-92a1-f182bce34ead','TIPS','ENABLED','CREATOR','01a21413-bdc2-7200-a77c-32f91eb2afc5','[]','00000000-0000-7000-8000-000000000202','[{"rule":"MEMBERSHIP","status":"MET","required":"ACTIVE","actual":"ACTIVE","as_of":"2026-11-25"},{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"}]',NULL,NULL,'2026-11-25 18:59:27.830055+00:00');
INSERT INTO "program_decision" VALUES('01a21413-bdde-74c2-9654-d8c5fa7ae0b8','01a21413-bdd9-71a8-a03d-08dbf97da59c','PROGRAM','APPLIED','CREATOR','01a21413-bdd7-7763-af25-242d51674a75','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21413-bddc-72af-be90-c19bb0785b43',NULL,'2026-11-25 18:59:27.838873+00:00');
INSERT INTO "program_decision" VALUES('01a21413-bde1-72f5-a178-8614a960e991','01a21413-bdd9-71a8-a03d-08dbf97da59c','PROGRAM','APPROVED','OPERATOR','00000000-0000-0000-0000-000000000384','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21413-bddc-72af-be90-c19bb0785b43',NULL,'2026-11-25 18:59:27.841725+00:00');
INSERT INTO "program_decision" VALUES('01a21413-bde4-7539-8da8-dd539461316a','01a21413-bdd9-71a8-a03d-08dbf97da59c','TIPS','ENABLED','CREATOR','01a21413-bdd7-7763-af25-242d51674a75','[]','00000000-0000-7000-8000-000000000202','[{"rule":"MEMBERSHIP","status":"MET","required":"ACTIVE","actual":"ACTIVE","as_of":"2026-11-25"},{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"}]',NULL,NULL,'2026-11-25 18:59:27.844909+00:00');
INSERT INTO "program_decision" VALUES('01a21413-bded-738a-9e63-a73b57a1ee09','01a21413-bde8-7711-a3cf-8e49bef4546f','PROGRAM','APPLIED','CREATOR','01a21413-bde6-70a0-ad38-8367097ee9ff','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21413-bdeb-7695-af3c-0dcd1f57b63f',NULL,'2026-11-25 18:59:27.853899+00:00');
INSERT INTO "program_decision" VALUES('01a21413-bdf0-7029-acdf-15736639d332','01a21413-bde8-7711-a3cf-8e49bef4546f','PROGRAM','APPROVED','OPERATOR','00000000-0000-0000-0000-000000000384','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21413-bdeb-7695-af3c-0dcd1f57b63f',NULL,'2026-11-25 18:59:27.856806+00:00');
INSERT INTO "program_decision" VALUES('01a21413-bdfa-7727-9e51-c3f52b0d54da','01a21413-bdf4-742f-a9ef-4361d2310a20','PROGRAM','APPLIED','CREATOR','01a21413-bdf2-74f6-bd06-563b0b6c3d31','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21413-bdf8-72b3-ba5a-64ac4be7a671',NULL,'2026-11-25 18:59:27.866099+00:00');
INSERT INTO "program_decision" VALUES('01a21413-bea9-7286-8f38-bc327da6d343','01a21413-bea2-7739-9f5f-766ed54a576e','PROGRAM','APPLIED','CREATOR','01a21413-be9f-73bc-a06c-250bb6bb6a52','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21413-bea6-7029-a63c-9d6aad28e229',NULL,'2026-11-25 18:59:28.041091+00:00');
INSERT INTO "program_decision" VALUES('01a21413-beac-750f-9e16-437a7649b91b','01a21413-bea2-7739-9f5f-766ed54a576e','PROGRAM','APPROVED','OPERATOR','00000000-0000-0000-0000-000000000384','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21413-bea6-7029-a63c-9d6aad28e229',NULL,'2026-11-25 18:59:28.044417+00:00');
INSERT INTO "program_decision" VALUES('01a21413-beb0-76db-9777-9935c2170059','01a21413-bea2-7739-9f5f-766ed54a576e','VIDEO_GIFTS','ENABLED','CREATOR','01a21413-be9f-73bc-a06c-250bb6bb6a52','[]','00000000-0000-7000-8000-000000000203','[{"rule":"MEMBERSHIP","status":"MET","required":"ACTIVE","actual":"ACTIVE","as_of":"2026-11-25"},{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"}]',NULL,NULL,'2026-11-25 18:59:28.048175+00:00');
INSERT INTO "program_decision" VALUES('01a21413-beb2-7419-a9f6-228befedb155','01a21413-bea2-7739-9f5f-766ed54a576e','LIVE_GIFTS','ENABLED','CREATOR','01a21413-be9f-73bc-a06c-250bb6bb6a52','[]','00000000-0000-7000-8000-000000000204','[{"rule":"MEMBERSHIP","status":"MET","required":"ACTIVE","actual":"ACTIVE","as_of":"2026-11-25"},{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"}]',NULL,NULL,'2026-11-25 18:59:28.050807+00:00');
INSERT INTO "program_decision" VALUES('01a21413-bebb-75c8-aac9-9b7e3988ec41','01a21413-beb6-7728-9f5a-a4a7e5682c59','PROGRAM','APPLIED','CREATOR','01a21413-beb4-74c8-9470-fc9320284817','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21413-beb9-7295-b6d9-8095bc8a740e',NULL,'2026-11-25 18:59:28.059891+00:00');
INSERT INTO "program_decision" VALUES('01a21413-bebe-7160-bbd2-6d08d78185a4','01a21413-beb6-7728-9f5a-a4a7e5682c59','PROGRAM','APPROVED','OPERATOR','00000000-0000-0000-0000-000000000384','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21413-beb9-7295-b6d9-8095bc8a740e',NULL,'2026-11-25 18:59:28.062835+00:00');
INSERT INTO "program_decision" VALUES('01a21413-bec2-772f-b41e-b91e7fbb39da','01a21413-beb6-7728-9f5a-a4a7e5682c59','VIDEO_GIFTS','ENABLED','CREATOR','01a21413-beb4-74c8-9470-fc9320284817','[]','00000000-0000-7000-8000-000000000203','[{"rule":"MEMBERSHIP","status":"MET","required":"ACTIVE","actual":"ACTIVE","as_of":"2026-11-25"},{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"}]',NULL,NULL,'2026-11-25 18:59:28.066025+00:00');
INSERT INTO "program_decision" VALUES('01a21413-bec4-72d6-b4e0-a0dfeb013e01','01a21413-beb6-7728-9f5a-a4a7e5682c59','LIVE_GIFTS','ENABLED','CREATOR','01a21413-beb4-74c8-9470-fc9320284817','[]','00000000-0000-7000-8000-000000000204','[{"rule":"MEMBERSHIP","status":"MET","required":"ACTIVE","actual":"ACTIVE","as_of":"2026-11-25"},{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"}]',NULL,NULL,'2026-11-25 18:59:28.068521+00:00');
CREATE TABLE "provider_list" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "provider" VARCHAR(32) NOT NULL UNIQUE,
    "since" TIMESTAMP NOT NULL,
    "began_at" TIMESTAMP NOT NULL,
    "after" VARCHAR(64)
);
INSERT INTO "provider_list" VALUES('01a21413-bf81-73a5-86c9-3aa38e15d296','sandbox','2026-12-03 18:58:28.290852+00:00','2026-12-11 18:59:28.295270+00:00',NULL);
CREATE TABLE "provider_movement" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "provider" VARCHAR(32) NOT NULL,
    "external_id" VARCHAR(64) NOT NULL,
    "kind" VARCHAR(16) NOT NULL  /* MovementKind */,
    "key" CHAR(36) NOT NULL,
    "reference" VARCHAR(64),
    "amount_minor" BIGINT NOT NULL,
    "fee_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "moved_at" TIMESTAMP NOT NULL,
    "state" VARCHAR(10) NOT NULL  /* MovementState */,
    "case_id" CHAR(36),
    CONSTRAINT "uid_provider_mo_provide_7c7698" UNIQUE ("provider", "external_id")
);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6d9d7650c873','sandbox','01a21413be0873a39ecbf50683e79505','CAPTURE','01a21413-be06-7087-9987-d0e744f0f8f8',NULL,340,40,'USD','2026-11-25 18:59:27.880396+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6d9ea423faa6','sandbox','01a21413be0873a39ecbf508aa88eda1','CAPTURE','01a21413-be06-7087-9987-d0e744f0f8f8',NULL,340,40,'USD','2026-11-25 18:59:27.880412+00:00','SUSPENSE',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6d9fdd890d73','sandbox','01a21413be1175a3b11f04537ee0af52','CAPTURE','01a21413-be0e-74e9-ba1c-929d0b6a7342',NULL,341,40,'USD','2026-11-25 18:59:27.889739+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6da0fa034745','sandbox','01a21413be1175a3b11f0456a3d7569c','CHARGEBACK','01a21413-be0e-74e9-ba1c-929d0b6a7342','cb_01a21413be1175a3b11f0455199ed433',-341,0,'USD','2026-11-25 18:59:27.889767+00:00','MATCHED','f0d8f850-2dae-55ff-b819-52bf2e19dae9');
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6da1e7ccdd9a','sandbox','01a21413be1175a3b11f045755b95ffc','COST','01a21413-be0e-74e9-ba1c-929d0b6a7342','cb_01a21413be1175a3b11f0455199ed433',-1500,0,'USD','2026-11-25 18:59:27.889777+00:00','MATCHED','f0d8f850-2dae-55ff-b819-52bf2e19dae9');
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6da265a20be1','sandbox','01a21413be1a711d943e1694dfac8186','CAPTURE','01a21413-be17-763a-9870-bea3fe105523',NULL,342,40,'USD','2026-11-25 18:59:27.898327+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6da34237347d','sandbox','01a21413be1a711d943e16970174bce4','CHARGEBACK','01a21413-be17-763a-9870-bea3fe105523','cb_01a21413be1a711d943e1696ba78d21b',-342,0,'USD','2026-11-25 18:59:27.898354+00:00','MATCHED','04b74b23-0d05-5afa-81d8-f45d0686eaf5');
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6da4c764f174','sandbox','01a21413be1a711d943e1698f7cca41a','COST','01a21413-be17-763a-9870-bea3fe105523','cb_01a21413be1a711d943e1696ba78d21b',-1500,0,'USD','2026-11-25 18:59:27.898364+00:00','MATCHED','04b74b23-0d05-5afa-81d8-f45d0686eaf5');
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6da572a187df','sandbox','01a21413be22779496f595a1d49689de','CAPTURE','01a21413-be1f-77da-a66f-4cbe3bd71689',NULL,343,40,'USD','2026-11-25 18:59:27.906827+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6da6adae8391','sandbox','01a21413be22779496f595a497864eac','CHARGEBACK','01a21413-be1f-77da-a66f-4cbe3bd71689','cb_01a21413be22779496f595a3d089d656',-343,0,'USD','2026-11-25 18:59:27.906857+00:00','MATCHED','5011d497-c822-5a9e-b739-e1640cf301e6');
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6da769b795fc','sandbox','01a21413be22779496f595a542e320d8','COST','01a21413-be1f-77da-a66f-4cbe3bd71689','cb_01a21413be22779496f595a3d089d656',-1500,0,'USD','2026-11-25 18:59:27.906868+00:00','MATCHED','5011d497-c822-5a9e-b739-e1640cf301e6');
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6da8ca7d8ca5','sandbox','01a21413be2c75ebbd53f66549b35d0d','CAPTURE','01a21413-be28-7760-95da-1d1135ebf32a',NULL,344,40,'USD','2026-11-25 18:59:27.916280+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6da9c8ec239f','sandbox','01a21413be2c75ebbd53f66858620a47','CHARGEBACK','01a21413-be28-7760-95da-1d1135ebf32a','cb_01a21413be2c75ebbd53f667dbe1b979',-344,0,'USD','2026-11-25 18:59:27.916316+00:00','MATCHED','72c78ed4-d660-562e-9fc0-906d0e3586f8');
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6daa05cafad3','sandbox','01a21413be2c75ebbd53f6695421296e','COST','01a21413-be28-7760-95da-1d1135ebf32a','cb_01a21413be2c75ebbd53f667dbe1b979',-1500,0,'USD','2026-11-25 18:59:27.916327+00:00','MATCHED','72c78ed4-d660-562e-9fc0-906d0e3586f8');
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6dabe7c7af84','sandbox','01a21413be2c75ebbd53f66b2cd484cc','CHARGEBACK','01a21413-be28-7760-95da-1d1135ebf32a','cb_01a21413be2c75ebbd53f667dbe1b979',344,0,'USD','2026-11-25 18:59:27.916343+00:00','MATCHED','72c78ed4-d660-562e-9fc0-906d0e3586f8');
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6dac6e689bc2','sandbox','01a21413be357591b6bc13f833b9a851','CAPTURE','01a21413-be32-70a3-9a36-a189f21356ed',NULL,345,41,'USD','2026-11-25 18:59:27.925973+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6dadc352ac12','sandbox','01a21413be36775385cfec7159103765','CHARGEBACK','01a21413-be32-70a3-9a36-a189f21356ed','cb_01a21413be357591b6bc13faa4ada846',-345,0,'USD','2026-11-25 18:59:27.926009+00:00','MATCHED','a922b196-1005-53a1-8e45-af5be5ca03d4');
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6daeb281ba14','sandbox','01a21413be36775385cfec72ff486627','COST','01a21413-be32-70a3-9a36-a189f21356ed','cb_01a21413be357591b6bc13faa4ada846',-1500,0,'USD','2026-11-25 18:59:27.926022+00:00','MATCHED','a922b196-1005-53a1-8e45-af5be5ca03d4');
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6daf110c1bd0','sandbox','01a21413be36775385cfec74e0b8560e','CHARGEBACK','01a21413-be32-70a3-9a36-a189f21356ed','cb_01a21413be357591b6bc13faa4ada846',345,0,'USD','2026-11-25 18:59:27.926035+00:00','MATCHED','a922b196-1005-53a1-8e45-af5be5ca03d4');
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6db018fa888b','sandbox','01a21413be4576909eaa2f21e22fab88','CAPTURE','01a21413-be42-7060-b3cd-345e853ae33b',NULL,347,41,'USD','2026-11-25 18:59:27.941181+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6db1a7497a21','sandbox','01a21413be4a73ba8d1c72f8455ca8cb','CAPTURE','01a21413-be48-76df-8762-46084e1faeca',NULL,348,41,'USD','2026-11-25 18:59:27.946567+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6db246ec4308','sandbox','01a21413be5871bc8cc91f3af69a123a','CAPTURE','01a21413-be52-72f8-b05d-86582be628ff',NULL,349,41,'USD','2026-11-25 18:59:27.960336+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6db34356f7cf','sandbox','01a21413be6571eebd368d10760d887f','CAPTURE','01a21413-be63-7306-a604-aa5c5c0d6aa9',NULL,352,41,'USD','2026-11-25 18:59:27.973369+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6db4f12a1994','sandbox','01a21413be6d77eaa254dff6835abc9b','CAPTURE','01a21413-be6a-765f-b107-34886313f7e5',NULL,353,41,'USD','2026-11-25 18:59:27.981106+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6db52918bb3a','sandbox','01a21413be7273a4a0b83424046b4969','CAPTURE','01a21413-be70-76d6-b411-94343f04b99b',NULL,355,41,'USD','2026-11-25 18:59:27.986610+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6db6703455be','sandbox','01a21413be7575dfb9ce5c5d32c82bea','CAPTURE','01a21413-be73-76c0-ad09-67022168edc2',NULL,356,41,'USD','2026-11-25 18:59:27.989588+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6db728857986','sandbox','01a21413be7d7322affc8c0e571fe6ca','CAPTURE','01a21413-be7a-77b9-b796-f71d3b59b55f',NULL,357,41,'USD','2026-11-25 18:59:27.997529+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6db88cd1fce7','sandbox','01a21413be857286aa4b97fc7bc95e81','CAPTURE','01a21413-be82-773b-bfbb-e55ad59de60d',NULL,751,52,'USD','2026-11-25 18:59:28.005742+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6db9e89e487c','sandbox','01a21413be9077d5b8d4e0d5c1236ba7','REFUND','01a21413-be8a-7477-8ef4-50eedbdd4584',NULL,-751,0,'USD','2026-11-25 18:59:28.016581+00:00','MATCHED','01a21413-be8a-7477-8ef4-50eedbdd4584');
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6dba56bd7acc','sandbox','01a21413be9876d98e693c9cf157c6e5','CAPTURE','01a21413-be95-7669-926a-5a6a7a1d47fa',NULL,133,34,'USD','2026-11-25 18:59:28.024220+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6dbbdf910235','sandbox','01a21413becc729a9324a4bfccc0c613','CAPTURE','01a21413-bec9-76b8-a8bd-f24c71f26a7a',NULL,1150,64,'USD','2026-11-25 18:59:28.076387+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6dbc6f8a6bb3','sandbox','01a21413bed475ad9b32639838076ff1','CAPTURE','01a21413-bed2-751e-99a0-77fa3ba72a72',NULL,120,34,'USD','2026-11-25 18:59:28.084308+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6dbdd91474ac','sandbox','01a21413bef17799ac053cfb2321eddc','CAPTURE','01a21413-beef-7459-8614-19913e1468d1',NULL,1150,64,'USD','2026-11-25 18:59:28.113962+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6dbe898b2bd0','sandbox','01a21413bef877a9bee7d5883212373c','CAPTURE','01a21413-bef6-75fd-a50f-5a5e82d610c2',NULL,120,34,'USD','2026-11-25 18:59:28.120914+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6dbfe2849eea','sandbox','01a21413bf277028a1cd97ae43b20a9e','REFUND','01a21413-bf22-7686-a8f2-ff8de2859171',NULL,-120,0,'USD','2026-11-25 18:59:28.167852+00:00','MATCHED','01a21413-bf22-7686-a8f2-ff8de2859171');
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6dc0bb147fba','sandbox','01a21413bf7770aebe9b3e708a39efc1','CAPTURE','01a21413-be5e-7659-96c3-432600a28c5d',NULL,351,41,'USD','2026-12-03 18:59:28.247574+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21413-bf83-75d9-b159-6dc1a8ed51f6','sandbox','01a21413bf7977bc9245ba996463d736','CAPTURE','01a21413-be6d-77ea-a254-dff9215e8413',NULL,354,41,'USD','2026-12-03 18:59:28.249036+00:00','MATCHED',NULL);
CREATE TABLE "provider_notice" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "provider" VARCHAR(32) NOT NULL,
    "external_id" VARCHAR(64) NOT NULL,
    "kind" VARCHAR(16) NOT NULL  /* NoticeKind */,
    "key" CHAR(36) NOT NULL,
    "reference" VARCHAR(64),
    "facts" JSON NOT NULL,
    "received_at" TIMESTAMP NOT NULL,
    "due_at" TIMESTAMP NOT NULL,
    "attempts" SMALLINT NOT NULL,
    "worked_at" TIMESTAMP,
    CONSTRAINT "uid_provider_no_provide_c970e7" UNIQUE ("provider", "external_id")
);
INSERT INTO "provider_notice" VALUES('01a21413-bf2e-7291-908f-6b51fea3a7f9','sandbox','n_01a21413be1175a3b11f0458c478915c','CHARGEBACK','01a21413-be0e-74e9-ba1c-929d0b6a7342','cb_01a21413be1175a3b11f0455199ed433','{"word":"OPENED","drawn_minor":341,"currency":"USD"}','2026-12-03 18:59:28.174361+00:00','2026-12-03 18:59:58.181511+00:00',1,'2026-12-03 18:59:28.245110+00:00');
INSERT INTO "provider_notice" VALUES('01a21413-bf2e-7291-908f-6b52204996d5','sandbox','n_01a21413be1a711d943e169abc4f6a00','CHARGEBACK','01a21413-be17-763a-9870-bea3fe105523','cb_01a21413be1a711d943e1696ba78d21b','{"word":"LOST","drawn_minor":342,"currency":"USD"}','2026-12-03 18:59:28.174951+00:00','2026-12-03 18:59:58.181511+00:00',1,'2026-12-03 18:59:28.245110+00:00');
INSERT INTO "provider_notice" VALUES('01a21413-bf2f-7136-a229-b3668df9f28a','sandbox','n_01a21413be1a711d943e169b1f66068a','CHARGEBACK','01a21413-be17-763a-9870-bea3fe105523','cb_01a21413be1a711d943e1696ba78d21b','{"word":"OPENED","drawn_minor":342,"currency":"USD"}','2026-12-03 18:59:28.175359+00:00','2026-12-03 18:59:58.181511+00:00',1,'2026-12-03 18:59:28.245110+00:00');
INSERT INTO "provider_notice" VALUES('01a21413-bf2f-7136-a229-b367e1013f17','sandbox','n_01a21413be22779496f595a7c5427699','CHARGEBACK','01a21413-be1f-77da-a66f-4cbe3bd71689','cb_01a21413be22779496f595a3d089d656','{"word":"OPENED","drawn_minor":343,"currency":"USD"}','2026-12-03 18:59:28.175832+00:00','2026-12-03 18:59:58.181511+00:00',1,'2026-12-03 18:59:28.245110+00:00');
INSERT INTO "provider_notice" VALUES('01a21413-bf30-75e7-a7af-c979d49affe3','sandbox','n_01a21413be22779496f595a859c842b6','CHARGEBACK','01a21413-be1f-77da-a66f-4cbe3bd71689','cb_01a21413be22779496f595a3d089d656','{"word":"LOST","drawn_minor":343,"currency":"USD"}','2026-12-03 18:59:28.176283+00:00','2026-12-03 18:59:58.181511+00:00',1,'2026-12-03 18:59:28.245110+00:00');
INSERT INTO "provider_notice" VALUES('01a21413-bf30-75e7-a7af-c97aa2d48535','sandbox','n_01a21413be2c75ebbd53f66cad1b6290','CHARGEBACK','01a21413-be28-7760-95da-1d1135ebf32a','cb_01a21413be2c75ebbd53f667dbe1b979','{"word":"OPENED","drawn_minor":344,"currency":"USD"}','2026-12-03 18:59:28.176707+00:00','2026-12-03 18:59:58.181511+00:00',1,'2026-12-03 18:59:28.245110+00:00');
INSERT INTO "provider_notice" VALUES('01a21413-bf31-7531-b1ff-e3912ce0db26','sandbox','n_01a21413be2c75ebbd53f66da686508b','CHARGEBACK','01a21413-be28-7760-95da-1d1135ebf32a','cb_01a21413be2c75ebbd53f667dbe1b979','{"word":"LOST","drawn_minor":344,"currency":"USD"}','2026-12-03 18:59:28.177093+00:00','2026-12-03 18:59:58.181511+00:00',1,'2026-12-03 18:59:28.245110+00:00');
INSERT INTO "provider_notice" VALUES('01a21413-bf31-7531-b1ff-e3922c334526','sandbox','n_01a21413be2c75ebbd53f66e72e73187','CHARGEBACK','01a21413-be28-7760-95da-1d1135ebf32a','cb_01a21413be2c75ebbd53f667dbe1b979','{"word":"OVERTURNED","drawn_minor":344,"currency":"USD"}','2026-12-03 18:59:28.177471+00:00','2026-12-03 18:59:58.181511+00:00',1,'2026-12-03 18:59:28.245110+00:00');
INSERT INTO "provider_notice" VALUES('01a21413-bf31-7531-b1ff-e393ad8b0d5d','sandbox','n_01a21413be36775385cfec754bff27d2','CHARGEBACK','01a21413-be32-70a3-9a36-a189f21356ed','cb_01a21413be357591b6bc13faa4ada846','{"word":"OPENED","drawn_minor":345,"currency":"USD"}','2026-12-03 18:59:28.177842+00:00','2026-12-03 18:59:58.181511+00:00',1,'2026-12-03 18:59:28.245110+00:00');
INSERT INTO "provider_notice" VALUES('01a21413-bf32-74a2-bce1-0390185c0061','sandbox','n_01a21413be36775385cfec76ceb553a8','CHARGEBACK','01a21413-be32-70a3-9a36-a189f21356ed','cb_01a21413be357591b6bc13faa4ada846','{"word":"UNDER_REVIEW","drawn_minor":345,"currency":"USD"}','2026-12-03 18:59:28.178216+00:00','2026-12-03 18:59:58.181511+00:00',1,'2026-12-03 18:59:28.245110+00:00');
INSERT INTO "provider_notice" VALUES('01a21413-bf32-74a2-bce1-0391e04537d9','sandbox','n_01a21413be36775385cfec771bc3a46a','CHARGEBACK','01a21413-be32-70a3-9a36-a189f21356ed','cb_01a21413be357591b6bc13faa4ada846','{"word":"WON","drawn_minor":345,"currency":"USD"}','2026-12-03 18:59:28.178608+00:00','2026-12-03 18:59:58.181511+00:00',1,'2026-12-03 18:59:28.245110+00:00');
INSERT INTO "provider_notice" VALUES('01a21413-bf32-74a2-bce1-0392a33ccad5','sandbox','n_01a21413be4576909eaa2f20dda27dc9','PAYMENT','01a21413-be42-7060-b3cd-345e853ae33b',NULL,'{}','2026-12-03 18:59:28.178972+00:00','2026-12-03 18:59:58.181511+00:00',1,'2026-12-03 18:59:28.245110+00:00');
INSERT INTO "provider_notice" VALUES('01a21413-bf33-752c-aa2a-11bde7e3fcf1','sandbox','n_01a21413be7273a4a0b834254759e3e8','PAYMENT','01a21413-be70-76d6-b411-94343f04b99b',NULL,'{}','2026-12-03 18:59:28.179343+00:00','2026-12-03 18:59:58.181511+00:00',1,'2026-12-03 18:59:28.245110+00:00');
INSERT INTO "provider_notice" VALUES('01a21413-bf33-752c-aa2a-11be0ab92803','sandbox','n_01a21413be7d7322affc8c0fa950319f','PAYMENT','01a21413-be7a-77b9-b796-f71d3b59b55f',NULL,'{}','2026-12-03 18:59:28.179732+00:00','2026-12-03 18:59:58.181511+00:00',1,'2026-12-03 18:59:28.245110+00:00');
INSERT INTO "provider_notice" VALUES('01a21413-bf34-7700-9352-fee0ea8c074b','sandbox','n_01a21413be7575dfb9ce5c5efeb8adf3','PAYMENT','01a21413-be73-76c0-ad09-67022168edc2',NULL,'{}','2026-12-03 18:59:28.180241+00:00','2026-12-03 18:59:58.181511+00:00',1,'2026-12-03 18:59:28.245110+00:00');
CREATE TABLE "redemption" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL,
    "idempotency_key" VARCHAR(64) NOT NULL,
    "diamonds" BIGINT CHECK (diamonds > 0) NOT NULL,
    "amount_minor" BIGINT CHECK (amount_minor > 0) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "rate_id" CHAR(36) NOT NULL,
    "state" VARCHAR(10) NOT NULL  /* RedemptionState */,
    "reason" VARCHAR(500),
    "day" DATE NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "closed_at" TIMESTAMP,
    CONSTRAINT "uid_redemption_creator_bbc0f2" UNIQUE ("creator_id", "idempotency_key")
);
INSERT INTO "redemption" VALUES('01a21413-bf9a-74e8-930d-ce478273d1a4','01a21413-bea2-7739-9f5f-766ed54a576e','01a21413bf9a74e8930dce46f7290821',100,100,'USD','00000000-0000-7000-8000-000000000901','CONVERTED',NULL,'2026-12-03','2026-12-03 18:59:28.286200+00:00','2026-12-03 18:59:28.286200+00:00');
CREATE TABLE "redemption_day" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL,
    "day" DATE NOT NULL,
    "diamonds" BIGINT CHECK (diamonds >= 0) NOT NULL,
    CONSTRAINT "uid_redemption__creator_9f742d" UNIQUE ("creator_id", "day")
);
INSERT INTO "redemption_day" VALUES('01a21413-bf9d-73a8-b81b-a533ec8028cf','01a21413-bea2-7739-9f5f-766ed54a576e','2026-12-03',100);
CREATE TABLE "redemption_flag" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL UNIQUE,
    "actor_id" CHAR(36) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "created_at" TIMESTAMP NOT NULL
);
CREATE TABLE "redemption_rate" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "currency" VARCHAR(3) NOT NULL,
    "minor" BIGINT CHECK (minor > 0 AND minor <= 1000000000) NOT NULL,
    "per_diamonds" BIGINT CHECK (per_diamonds > 0 AND per_diamonds <= 1000000000) NOT NULL,
    "effective_from" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_redemption__currenc_faadd1" UNIQUE ("currency", "effective_from")
);
INSERT INTO "redemption_rate" VALUES('00000000-0000-7000-8000-000000000901','USD',1,1,'2020-01-01 00:00:00+00:00');
INSERT INTO "redemption_rate" VALUES('00000000-0000-7000-8000-000000000902','EUR',1,1,'2020-01-01 00:00:00+00:00');
INSERT INTO "redemption_rate" VALUES('00000000-0000-7000-8000-000000000903','GBP',4,5,'2020-01-01 00:00:00+00:00');
INSERT INTO "redemption_rate" VALUES('00000000-0000-7000-8000-000000000904','JPY',3,2,'2020-01-01 00:00:00+00:00');
CREATE TABLE "redemption_terms" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "effective_from" TIMESTAMP NOT NULL UNIQUE,
    "least_diamonds" BIGINT CHECK (least_diamonds > 0) NOT NULL,
    "most_a_day_diamonds" BIGINT CHECK (most_a_day_diamonds >= least_diamonds) NOT NULL,
    "review_above_diamonds" BIGINT CHECK (review_above_diamonds >= 0) NOT NULL
);
INSERT INTO "redemption_terms" VALUES('00000000-0000-7000-8000-000000000911','2020-01-01 00:00:00+00:00',100,100000,50000);
CREATE TABLE "refund" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "actor_id" CHAR(36) NOT NULL,
    "idempotency_key" VARCHAR(64) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "total_minor" BIGINT CHECK (total_minor > 0) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "state" VARCHAR(10) NOT NULL  /* RefundState */,
    "failure_reason" VARCHAR(200),
    "lease_until" TIMESTAMP NOT NULL,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMP NOT NULL,
    "settled_at" TIMESTAMP,
    "payment_id" CHAR(36) NOT NULL REFERENCES "payment" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_refund_actor_i_f4aa79" UNIQUE ("actor_id", "idempotency_key")
);
INSERT INTO "refund" VALUES('01a21413-be8a-7477-8ef4-50eedbdd4584','00000000-0000-0000-0000-000000000384','01a21413be8a74778ef450ed1b4a86ca','by mistake',751,'USD','SUCCEEDED',NULL,'2026-11-25 18:59:58.013146+00:00',0,'2026-11-25 18:59:28.013146+00:00','2026-11-25 18:59:28.018641+00:00','01a21413-be82-773b-bfbb-e55ad59de60d');
INSERT INTO "refund" VALUES('01a21413-bf22-7686-a8f2-ff8de2859171','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413bf227686a8f2ff8c5e1e6525','unused',120,'USD','SUCCEEDED',NULL,'2026-11-25 18:59:58.165651+00:00',0,'2026-11-25 18:59:28.165651+00:00','2026-11-25 18:59:28.170040+00:00','01a21413-bed2-751e-99a0-77fa3ba72a72');
CREATE TABLE "ruleset" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "scope" VARCHAR(20) NOT NULL  /* Scope */,
    "version" INT NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "rules" JSON NOT NULL,
    "is_automatic" INT NOT NULL,
    "grace_days" SMALLINT NOT NULL,
    "reapply_days" SMALLINT NOT NULL,
    "effective_at" TIMESTAMP,
    "created_by" CHAR(36),
    "created_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_ruleset_scope_6b4e5f" UNIQUE ("scope", "version")
);
INSERT INTO "ruleset" VALUES('00000000-0000-7000-8000-000000000201','PROGRAM',1,'ZZ','[{"rule": "STANDING"}, {"rule": "AGE"}, {"rule": "FOLLOWERS", "minimum": 10000},
      {"rule": "VIEWS", "minimum": 100000}, {"rule": "POSTS", "minimum": 3},
      {"rule": "ORIGINALS", "minimum": 5000},
      {"rule": "ACCOUNT_TYPE", "account_type": "PERSONAL"}]',0,30,30,'2020-01-01 00:00:00+00:00',NULL,'2020-01-01 00:00:00+00:00');
INSERT INTO "ruleset" VALUES('00000000-0000-7000-8000-000000000202','TIPS',1,'ZZ','[{"rule": "MEMBERSHIP"}]',0,30,30,'2020-01-01 00:00:00+00:00',NULL,'2020-01-01 00:00:00+00:00');
INSERT INTO "ruleset" VALUES('00000000-0000-7000-8000-000000000203','VIDEO_GIFTS',1,'ZZ','[{"rule": "MEMBERSHIP"}]',0,30,30,'2020-01-01 00:00:00+00:00',NULL,'2020-01-01 00:00:00+00:00');
INSERT INTO "ruleset" VALUES('00000000-0000-7000-8000-000000000204','LIVE_GIFTS',1,'ZZ','[{"rule": "MEMBERSHIP"}]',0,30,30,'2020-01-01 00:00:00+00:00',NULL,'2020-01-01 00:00:00+00:00');
INSERT INTO "ruleset" VALUES('00000000-0000-7000-8000-000000000205','CREATOR_MARKETPLACE',1,'ZZ','[{"rule": "MEMBERSHIP"}]',0,30,30,'2020-01-01 00:00:00+00:00',NULL,'2020-01-01 00:00:00+00:00');
INSERT INTO "ruleset" VALUES('00000000-0000-7000-8000-000000000206','CREATOR_FUND',1,'ZZ','[{"rule": "MEMBERSHIP"}]',0,30,30,'2020-01-01 00:00:00+00:00',NULL,'2020-01-01 00:00:00+00:00');
CREATE TABLE "sandbox_event" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "key" CHAR(36) NOT NULL,
    "step" VARCHAR(64) NOT NULL,
    "method" VARCHAR(128) NOT NULL,
    "reference" VARCHAR(64),
    "asked_minor" BIGINT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "fee_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_sandbox_eve_key_c63f29" UNIQUE ("key", "step")
);
INSERT INTO "sandbox_event" VALUES('01a21413-be02-71b3-a58e-0c35b9267980','01a21413-bdfe-7245-aea1-d9765f4674c9','WAITING','sandbox:action',NULL,339,0,0,'USD','2026-11-25 18:59:27.874444+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be08-73a3-9ecb-f50683e79505','01a21413-be06-7087-9987-d0e744f0f8f8','CAPTURED','sandbox:captured_twice',NULL,340,340,40,'USD','2026-11-25 18:59:27.880396+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be08-73a3-9ecb-f508aa88eda1','01a21413-be06-7087-9987-d0e744f0f8f8','CAPTURED:2','sandbox:captured_twice',NULL,340,340,40,'USD','2026-11-25 18:59:27.880412+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be11-75a3-b11f-04537ee0af52','01a21413-be0e-74e9-ba1c-929d0b6a7342','CAPTURED','sandbox:chargeback',NULL,341,341,40,'USD','2026-11-25 18:59:27.889739+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be11-75a3-b11f-0456a3d7569c','01a21413-be0e-74e9-ba1c-929d0b6a7342','CB_OPENED:cb_01a21413be1175a3b11f0455199ed433','sandbox:chargeback','cb_01a21413be1175a3b11f0455199ed433',341,-341,0,'USD','2026-11-25 18:59:27.889767+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be11-75a3-b11f-045755b95ffc','01a21413-be0e-74e9-ba1c-929d0b6a7342','CB_COST:cb_01a21413be1175a3b11f0455199ed433','sandbox:chargeback','cb_01a21413be1175a3b11f0455199ed433',341,-1500,0,'USD','2026-11-25 18:59:27.889777+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be1a-711d-943e-1694dfac8186','01a21413-be17-763a-9870-bea3fe105523','CAPTURED','sandbox:chargeback_disordered',NULL,342,342,40,'USD','2026-11-25 18:59:27.898327+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be1a-711d-943e-16970174bce4','01a21413-be17-763a-9870-bea3fe105523','CB_OPENED:cb_01a21413be1a711d943e1696ba78d21b','sandbox:chargeback_disordered','cb_01a21413be1a711d943e1696ba78d21b',342,-342,0,'USD','2026-11-25 18:59:27.898354+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be1a-711d-943e-1698f7cca41a','01a21413-be17-763a-9870-bea3fe105523','CB_COST:cb_01a21413be1a711d943e1696ba78d21b','sandbox:chargeback_disordered','cb_01a21413be1a711d943e1696ba78d21b',342,-1500,0,'USD','2026-11-25 18:59:27.898364+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be1a-711d-943e-16996604a542','01a21413-be17-763a-9870-bea3fe105523','CB_LOST:cb_01a21413be1a711d943e1696ba78d21b','sandbox:chargeback_disordered','cb_01a21413be1a711d943e1696ba78d21b',342,0,0,'USD','2026-11-25 18:59:27.898373+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be22-7794-96f5-95a1d49689de','01a21413-be1f-77da-a66f-4cbe3bd71689','CAPTURED','sandbox:chargeback_lost',NULL,343,343,40,'USD','2026-11-25 18:59:27.906827+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be22-7794-96f5-95a497864eac','01a21413-be1f-77da-a66f-4cbe3bd71689','CB_OPENED:cb_01a21413be22779496f595a3d089d656','sandbox:chargeback_lost','cb_01a21413be22779496f595a3d089d656',343,-343,0,'USD','2026-11-25 18:59:27.906857+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be22-7794-96f5-95a542e320d8','01a21413-be1f-77da-a66f-4cbe3bd71689','CB_COST:cb_01a21413be22779496f595a3d089d656','sandbox:chargeback_lost','cb_01a21413be22779496f595a3d089d656',343,-1500,0,'USD','2026-11-25 18:59:27.906868+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be22-7794-96f5-95a64075b737','01a21413-be1f-77da-a66f-4cbe3bd71689','CB_LOST:cb_01a21413be22779496f595a3d089d656','sandbox:chargeback_lost','cb_01a21413be22779496f595a3d089d656',343,0,0,'USD','2026-11-25 18:59:27.906876+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be2c-75eb-bd53-f66549b35d0d','01a21413-be28-7760-95da-1d1135ebf32a','CAPTURED','sandbox:chargeback_overturned',NULL,344,344,40,'USD','2026-11-25 18:59:27.916280+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be2c-75eb-bd53-f66858620a47','01a21413-be28-7760-95da-1d1135ebf32a','CB_OPENED:cb_01a21413be2c75ebbd53f667dbe1b979','sandbox:chargeback_overturned','cb_01a21413be2c75ebbd53f667dbe1b979',344,-344,0,'USD','2026-11-25 18:59:27.916316+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be2c-75eb-bd53-f6695421296e','01a21413-be28-7760-95da-1d1135ebf32a','CB_COST:cb_01a21413be2c75ebbd53f667dbe1b979','sandbox:chargeback_overturned','cb_01a21413be2c75ebbd53f667dbe1b979',344,-1500,0,'USD','2026-11-25 18:59:27.916327+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be2c-75eb-bd53-f66a138d5f01','01a21413-be28-7760-95da-1d1135ebf32a','CB_LOST:cb_01a21413be2c75ebbd53f667dbe1b979','sandbox:chargeback_overturned','cb_01a21413be2c75ebbd53f667dbe1b979',344,0,0,'USD','2026-11-25 18:59:27.916335+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be2c-75eb-bd53-f66b2cd484cc','01a21413-be28-7760-95da-1d1135ebf32a','CB_OVERTURNED:cb_01a21413be2c75ebbd53f667dbe1b979','sandbox:chargeback_overturned','cb_01a21413be2c75ebbd53f667dbe1b979',344,344,0,'USD','2026-11-25 18:59:27.916343+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be35-7591-b6bc-13f833b9a851','01a21413-be32-70a3-9a36-a189f21356ed','CAPTURED','sandbox:chargeback_won',NULL,345,345,41,'USD','2026-11-25 18:59:27.925973+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be36-7753-85cf-ec7159103765','01a21413-be32-70a3-9a36-a189f21356ed','CB_OPENED:cb_01a21413be357591b6bc13faa4ada846','sandbox:chargeback_won','cb_01a21413be357591b6bc13faa4ada846',345,-345,0,'USD','2026-11-25 18:59:27.926009+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be36-7753-85cf-ec72ff486627','01a21413-be32-70a3-9a36-a189f21356ed','CB_COST:cb_01a21413be357591b6bc13faa4ada846','sandbox:chargeback_won','cb_01a21413be357591b6bc13faa4ada846',345,-1500,0,'USD','2026-11-25 18:59:27.926022+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be36-7753-85cf-ec7350eaac09','01a21413-be32-70a3-9a36-a189f21356ed','CB_UNDER_REVIEW:cb_01a21413be357591b6bc13faa4ada846','sandbox:chargeback_won','cb_01a21413be357591b6bc13faa4ada846',345,0,0,'USD','2026-11-25 18:59:27.926029+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be36-7753-85cf-ec74e0b8560e','01a21413-be32-70a3-9a36-a189f21356ed','CB_WON:cb_01a21413be357591b6bc13faa4ada846','sandbox:chargeback_won','cb_01a21413be357591b6bc13faa4ada846',345,345,0,'USD','2026-11-25 18:59:27.926035+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be3f-7460-bc85-a142faa0bb3a','01a21413-be3c-726c-a696-cb1c7258c0ca','DECLINED','sandbox:decline',NULL,346,0,0,'USD','2026-11-25 18:59:27.935786+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be45-7690-9eaa-2f1f5c6d079e','01a21413-be42-7060-b3cd-345e853ae33b','DECLINED','sandbox:fail_then_succeed',NULL,347,0,0,'USD','2026-11-25 18:59:27.941154+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be45-7690-9eaa-2f21e22fab88','01a21413-be42-7060-b3cd-345e853ae33b','CAPTURED','sandbox:fail_then_succeed',NULL,347,347,41,'USD','2026-11-25 18:59:27.941181+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be4a-73ba-8d1c-72f8455ca8cb','01a21413-be48-76df-8762-46084e1faeca','CAPTURED','sandbox:refund_fails',NULL,348,348,41,'USD','2026-11-25 18:59:27.946567+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be58-71bc-8cc9-1f3af69a123a','01a21413-be52-72f8-b05d-86582be628ff','CAPTURED','sandbox:refund_timeout',NULL,349,349,41,'USD','2026-11-25 18:59:27.960336+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be61-749a-918c-1e1466623a7c','01a21413-be5e-7659-96c3-432600a28c5d','SLOW','sandbox:slow',NULL,351,0,0,'USD','2026-11-25 18:59:27.969337+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be65-71ee-bd36-8d10760d887f','01a21413-be63-7306-a604-aa5c5c0d6aa9','CAPTURED','sandbox:succeed',NULL,352,352,41,'USD','2026-11-25 18:59:27.973369+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be6d-77ea-a254-dff6835abc9b','01a21413-be6a-765f-b107-34886313f7e5','CAPTURED','sandbox:timeout_after',NULL,353,353,41,'USD','2026-11-25 18:59:27.981106+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be6f-73c0-8bfc-090fa370c8de','01a21413-be6d-77ea-a254-dff9215e8413','LOST','sandbox:timeout_before',NULL,354,0,0,'USD','2026-11-25 18:59:27.983912+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be72-73a4-a0b8-3424046b4969','01a21413-be70-76d6-b411-94343f04b99b','CAPTURED','sandbox:webhook_first',NULL,355,355,41,'USD','2026-11-25 18:59:27.986610+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be75-75df-b9ce-5c5d32c82bea','01a21413-be73-76c0-ad09-67022168edc2','CAPTURED','sandbox:webhook_late',NULL,356,356,41,'USD','2026-11-25 18:59:27.989588+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be7d-7322-affc-8c0e571fe6ca','01a21413-be7a-77b9-b796-f71d3b59b55f','CAPTURED','sandbox:webhook_twice',NULL,357,357,41,'USD','2026-11-25 18:59:27.997529+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be85-7286-aa4b-97fc7bc95e81','01a21413-be82-773b-bfbb-e55ad59de60d','CAPTURED','sandbox:succeed',NULL,751,751,52,'USD','2026-11-25 18:59:28.005742+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be90-77d5-b8d4-e0d5c1236ba7','01a21413-be8a-7477-8ef4-50eedbdd4584','REFUNDED','sandbox:succeed','01a21413-be82-773b-bfbb-e55ad59de60d',751,-751,0,'USD','2026-11-25 18:59:28.016581+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-be98-76d9-8e69-3c9cf157c6e5','01a21413-be95-7669-926a-5a6a7a1d47fa','CAPTURED','sandbox:succeed',NULL,133,133,34,'USD','2026-11-25 18:59:28.024220+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-becc-729a-9324-a4bfccc0c613','01a21413-bec9-76b8-a8bd-f24c71f26a7a','CAPTURED','sandbox:succeed',NULL,1150,1150,64,'USD','2026-11-25 18:59:28.076387+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-bed4-75ad-9b32-639838076ff1','01a21413-bed2-751e-99a0-77fa3ba72a72','CAPTURED','sandbox:succeed',NULL,120,120,34,'USD','2026-11-25 18:59:28.084308+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-bef1-7799-ac05-3cfb2321eddc','01a21413-beef-7459-8614-19913e1468d1','CAPTURED','sandbox:succeed',NULL,1150,1150,64,'USD','2026-11-25 18:59:28.113962+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-bef8-77a9-bee7-d5883212373c','01a21413-bef6-75fd-a50f-5a5e82d610c2','CAPTURED','sandbox:succeed',NULL,120,120,34,'USD','2026-11-25 18:59:28.120914+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-bf27-7028-a1cd-97ae43b20a9e','01a21413-bf22-7686-a8f2-ff8de2859171','REFUNDED','sandbox:succeed','01a21413-bed2-751e-99a0-77fa3ba72a72',120,-120,0,'USD','2026-11-25 18:59:28.167852+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-bf77-70ae-be9b-3e6f72eddc7b','01a21413-bdfe-7245-aea1-d9765f4674c9','CANCELLED','sandbox:action',NULL,339,0,0,'USD','2026-12-03 18:59:28.247427+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-bf77-70ae-be9b-3e708a39efc1','01a21413-be5e-7659-96c3-432600a28c5d','CAPTURED','sandbox:slow',NULL,351,351,41,'USD','2026-12-03 18:59:28.247574+00:00');
INSERT INTO "sandbox_event" VALUES('01a21413-bf79-77bc-9245-ba996463d736','01a21413-be6d-77ea-a254-dff9215e8413','CAPTURED','sandbox:timeout_before',NULL,354,354,41,'USD','2026-12-03 18:59:28.249036+00:00');
CREATE TABLE "sandbox_webhook" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "due_at" TIMESTAMP NOT NULL,
    "body" TEXT NOT NULL,
    "sent" INT NOT NULL
);
INSERT INTO "sandbox_webhook" VALUES('01a21413-be12-73ce-b4c9-8d1d5d4866f9','2026-11-25 18:59:27.889783+00:00','{"id":"n_01a21413be1175a3b11f0458c478915c","kind":"CHARGEBACK","key":"01a21413-be0e-74e9-ba1c-929d0b6a7342","reference":"cb_01a21413be1175a3b11f0455199ed433","facts":{"word":"OPENED","drawn_minor":341,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21413-be1a-711d-943e-169c96d5972c','2026-11-25 18:59:27.898378+00:00','{"id":"n_01a21413be1a711d943e169abc4f6a00","kind":"CHARGEBACK","key":"01a21413-be17-763a-9870-bea3fe105523","reference":"cb_01a21413be1a711d943e1696ba78d21b","facts":{"word":"LOST","drawn_minor":342,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21413-be1a-711d-943e-169d94da031e','2026-11-25 18:59:27.898384+00:00','{"id":"n_01a21413be1a711d943e169b1f66068a","kind":"CHARGEBACK","key":"01a21413-be17-763a-9870-bea3fe105523","reference":"cb_01a21413be1a711d943e1696ba78d21b","facts":{"word":"OPENED","drawn_minor":342,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21413-be23-7105-af84-7787070ecf9f','2026-11-25 18:59:27.906881+00:00','{"id":"n_01a21413be22779496f595a7c5427699","kind":"CHARGEBACK","key":"01a21413-be1f-77da-a66f-4cbe3bd71689","reference":"cb_01a21413be22779496f595a3d089d656","facts":{"word":"OPENED","drawn_minor":343,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21413-be23-7105-af84-7788450818a6','2026-11-25 18:59:27.906887+00:00','{"id":"n_01a21413be22779496f595a859c842b6","kind":"CHARGEBACK","key":"01a21413-be1f-77da-a66f-4cbe3bd71689","reference":"cb_01a21413be22779496f595a3d089d656","facts":{"word":"LOST","drawn_minor":343,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21413-be2c-75eb-bd53-f66f3a59ee3e','2026-11-25 18:59:27.916348+00:00','{"id":"n_01a21413be2c75ebbd53f66cad1b6290","kind":"CHARGEBACK","key":"01a21413-be28-7760-95da-1d1135ebf32a","reference":"cb_01a21413be2c75ebbd53f667dbe1b979","facts":{"word":"OPENED","drawn_minor":344,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21413-be2c-75eb-bd53-f6701d18370b','2026-11-25 18:59:27.916354+00:00','{"id":"n_01a21413be2c75ebbd53f66da686508b","kind":"CHARGEBACK","key":"01a21413-be28-7760-95da-1d1135ebf32a","reference":"cb_01a21413be2c75ebbd53f667dbe1b979","facts":{"word":"LOST","drawn_minor":344,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21413-be2c-75eb-bd53-f671ff627bfd','2026-11-25 18:59:27.916358+00:00','{"id":"n_01a21413be2c75ebbd53f66e72e73187","kind":"CHARGEBACK","key":"01a21413-be28-7760-95da-1d1135ebf32a","reference":"cb_01a21413be2c75ebbd53f667dbe1b979","facts":{"word":"OVERTURNED","drawn_minor":344,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21413-be36-7753-85cf-ec781f8e160f','2026-11-25 18:59:27.926039+00:00','{"id":"n_01a21413be36775385cfec754bff27d2","kind":"CHARGEBACK","key":"01a21413-be32-70a3-9a36-a189f21356ed","reference":"cb_01a21413be357591b6bc13faa4ada846","facts":{"word":"OPENED","drawn_minor":345,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21413-be36-7753-85cf-ec791ac618db','2026-11-25 18:59:27.926044+00:00','{"id":"n_01a21413be36775385cfec76ceb553a8","kind":"CHARGEBACK","key":"01a21413-be32-70a3-9a36-a189f21356ed","reference":"cb_01a21413be357591b6bc13faa4ada846","facts":{"word":"UNDER_REVIEW","drawn_minor":345,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21413-be36-7753-85cf-ec7ac90dd744','2026-11-25 18:59:27.926048+00:00','{"id":"n_01a21413be36775385cfec771bc3a46a","kind":"CHARGEBACK","key":"01a21413-be32-70a3-9a36-a189f21356ed","reference":"cb_01a21413be357591b6bc13faa4ada846","facts":{"word":"WON","drawn_minor":345,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21413-be45-7690-9eaa-2f22dc99bd92','2026-11-25 18:59:27.941165+00:00','{"id":"n_01a21413be4576909eaa2f20dda27dc9","kind":"PAYMENT","key":"01a21413-be42-7060-b3cd-345e853ae33b","facts":{}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21413-be72-73a4-a0b8-34265b69f1dc','2026-11-25 18:59:27.986615+00:00','{"id":"n_01a21413be7273a4a0b834254759e3e8","kind":"PAYMENT","key":"01a21413-be70-76d6-b411-94343f04b99b","facts":{}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21413-be75-75df-b9ce-5c5f560fa12f','2026-11-25 19:59:27.989593+00:00','{"id":"n_01a21413be7575dfb9ce5c5efeb8adf3","kind":"PAYMENT","key":"01a21413-be73-76c0-ad09-67022168edc2","facts":{}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21413-be7d-7322-affc-8c10199bae6d','2026-11-25 18:59:27.997534+00:00','{"id":"n_01a21413be7d7322affc8c0fa950319f","kind":"PAYMENT","key":"01a21413-be7a-77b9-b796-f71d3b59b55f","facts":{}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21413-be7d-7322-affc-8c1119e443a3','2026-11-25 18:59:27.997534+00:00','{"id":"n_01a21413be7d7322affc8c0fa950319f","kind":"PAYMENT","key":"01a21413-be7a-77b9-b796-f71d3b59b55f","facts":{}}',1);
CREATE TABLE "sent_gift" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "gift_id" CHAR(36) NOT NULL,
    "fan_id" CHAR(36) NOT NULL,
    "idempotency_key" VARCHAR(64) NOT NULL,
    "creator_id" CHAR(36) NOT NULL,
    "video_id" CHAR(36),
    "live_id" CHAR(36),
    "streak_id" CHAR(36),
    "count" BIGINT CHECK (count BETWEEN 1 AND 10000) NOT NULL,
    "price_coins" BIGINT CHECK (price_coins > 0) NOT NULL,
    "diamonds_milli" BIGINT CHECK (diamonds_milli > 0) NOT NULL,
    "rate_id" CHAR(36) NOT NULL,
    "comment" VARCHAR(200),
    "comment_hidden" INT NOT NULL,
    "anonymous" INT NOT NULL,
    "day" DATE NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "reversed_at" TIMESTAMP,
    CONSTRAINT "uid_sent_gift_fan_id_9932a4" UNIQUE ("fan_id", "idempotency_key")
);
INSERT INTO "sent_gift" VALUES('01a21413-bed8-74fa-9c5f-d2ff5adc7a3b','00000000-0000-7000-8000-000000000806','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413bed874fa9c5fd2fe72b6616b','01a21413-bea2-7739-9f5f-766ed54a576e','01a21413-bec5-7718-853b-d9f4ae23c7ee',NULL,NULL,1,200,100000,'00000000-0000-7000-8000-000000000841','Lovely',0,0,'2026-11-25','2026-11-25 18:59:28.091537+00:00',NULL);
INSERT INTO "sent_gift" VALUES('01a21413-bee0-7527-a770-b19c27ca2b9a','00000000-0000-7000-8000-000000000804','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413bee07527a770b19bf47878f9','01a21413-beb6-7728-9f5a-a4a7e5682c59',NULL,'01a21413-bec6-7200-aa15-948680d3560f','01a21413-bee5-73c6-805a-97bb15f3cad9',1,30,15000,'00000000-0000-7000-8000-000000000841',NULL,0,0,'2026-11-25','2026-11-25 18:59:28.099742+00:00',NULL);
INSERT INTO "sent_gift" VALUES('01a21413-bee8-7602-8ad8-e45f44671d6d','00000000-0000-7000-8000-000000000804','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413bee876028ad8e45ef7fc7695','01a21413-beb6-7728-9f5a-a4a7e5682c59',NULL,'01a21413-bec6-7200-aa15-948680d3560f','01a21413-bee5-73c6-805a-97bb15f3cad9',3,30,45000,'00000000-0000-7000-8000-000000000841',NULL,0,0,'2026-11-25','2026-11-25 18:59:28.106981+00:00',NULL);
INSERT INTO "sent_gift" VALUES('01a21413-befd-7277-b83b-eea3e3dd8693','00000000-0000-7000-8000-000000000806','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413befd7277b83beea25f20c32a','01a21413-bea2-7739-9f5f-766ed54a576e','01a21413-bec5-7718-853b-d9f4ae23c7ee',NULL,NULL,1,200,100000,'00000000-0000-7000-8000-000000000841','Lovely',0,0,'2026-11-25','2026-11-25 18:59:28.127065+00:00',NULL);
INSERT INTO "sent_gift" VALUES('01a21413-bf03-745d-a1ae-6e8eaa2c4ada','00000000-0000-7000-8000-000000000804','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413bf03745da1ae6e8d0253a6d0','01a21413-beb6-7728-9f5a-a4a7e5682c59',NULL,'01a21413-bec6-7200-aa15-948680d3560f','01a21413-bf07-73ff-9b07-07b5cb2d5539',1,30,15000,'00000000-0000-7000-8000-000000000841',NULL,0,0,'2026-11-25','2026-11-25 18:59:28.133561+00:00',NULL);
INSERT INTO "sent_gift" VALUES('01a21413-bf0b-773e-b496-421ac8e6d00d','00000000-0000-7000-8000-000000000804','01a21413-bdfc-7622-935f-5c8ba2eba7b1','01a21413bf0b773eb49642196ec1d83a','01a21413-beb6-7728-9f5a-a4a7e5682c59',NULL,'01a21413-bec6-7200-aa15-948680d3560f','01a21413-bf07-73ff-9b07-07b5cb2d5539',3,30,45000,'00000000-0000-7000-8000-000000000841',NULL,0,0,'2026-11-25','2026-11-25 18:59:28.142106+00:00',NULL);
INSERT INTO "sent_gift" VALUES('01a21413-bf14-71f1-9e3e-9b2996c93eba','00000000-0000-7000-8000-000000000801','01a21413-bdfb-72dc-9cd3-46b24f826220','01a21413bf1471f19e3e9b28a999a92b','01a21413-beb6-7728-9f5a-a4a7e5682c59',NULL,'01a21413-bec6-7200-aa15-948680d3560f','01a21413-bf18-77ac-965d-c584a750cc66',7,1,3500,'00000000-0000-7000-8000-000000000841',NULL,0,1,'2026-11-25','2026-11-25 18:59:28.150769+00:00','2026-11-25 18:59:28.158083+00:00');
CREATE TABLE "supporter" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL,
    "fan_id" CHAR(36) NOT NULL,
    "tips" BIGINT CHECK (tips >= 0) NOT NULL,
    CONSTRAINT "uid_supporter_creator_3f5462" UNIQUE ("creator_id", "fan_id")
);
INSERT INTO "supporter" VALUES('01a21413-be0b-779a-9cdf-e2617849aa97','01a21413-bdd9-71a8-a03d-08dbf97da59c','01a21413-bdfc-7622-935f-5c8ba2eba7b1',2);
INSERT INTO "supporter" VALUES('01a21413-be14-772d-a942-b1810399cff9','01a21413-bdc6-774e-92a1-f182bce34ead','01a21413-bdfe-7245-aea1-d97322836b55',3);
INSERT INTO "supporter" VALUES('01a21413-be1c-75e6-9e3f-eac0d54e5b1a','01a21413-bdd9-71a8-a03d-08dbf97da59c','01a21413-bdfb-72dc-9cd3-46b24f826220',1);
INSERT INTO "supporter" VALUES('01a21413-be25-73b9-bd96-96f90f9287a9','01a21413-bdc6-774e-92a1-f182bce34ead','01a21413-bdfc-7622-935f-5c8ba2eba7b1',1);
INSERT INTO "supporter" VALUES('01a21413-be38-77fb-8b0b-bcd8a52b852f','01a21413-bdc6-774e-92a1-f182bce34ead','01a21413-bdfb-72dc-9cd3-46b24f826220',2);
INSERT INTO "supporter" VALUES('01a21413-be7f-76d5-89ee-99939a0f0853','01a21413-bdd9-71a8-a03d-08dbf97da59c','01a21413-bdfe-7245-aea1-d97322836b55',2);
CREATE TABLE "tip" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL,
    "fan_id" CHAR(36) NOT NULL,
    "video_id" CHAR(36),
    "amount_minor" BIGINT CHECK (amount_minor > 0) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "message" VARCHAR(200),
    "message_hidden" INT NOT NULL,
    "anonymous" INT NOT NULL,
    "day" DATE NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "received_at" TIMESTAMP
);
INSERT INTO "tip" VALUES('01a21413-bdfe-7245-aea1-d9765f4674c9','01a21413-bdc6-774e-92a1-f182bce34ead','01a21413-bdfb-72dc-9cd3-46b24f826220',NULL,300,'USD',NULL,0,1,'2026-11-25','2026-11-25 18:59:27.873669+00:00',NULL);
INSERT INTO "tip" VALUES('01a21413-be06-7087-9987-d0e744f0f8f8','01a21413-bdd9-71a8-a03d-08dbf97da59c','01a21413-bdfc-7622-935f-5c8ba2eba7b1',NULL,301,'USD','tip 1',0,0,'2026-11-25','2026-11-25 18:59:27.879795+00:00','2026-11-25 18:59:27.882832+00:00');
INSERT INTO "tip" VALUES('01a21413-be0e-74e9-ba1c-929d0b6a7342','01a21413-bdc6-774e-92a1-f182bce34ead','01a21413-bdfe-7245-aea1-d97322836b55',NULL,302,'USD','tip 2',0,0,'2026-11-25','2026-11-25 18:59:27.889047+00:00','2026-11-25 18:59:27.892123+00:00');
INSERT INTO "tip" VALUES('01a21413-be17-763a-9870-bea3fe105523','01a21413-bdd9-71a8-a03d-08dbf97da59c','01a21413-bdfb-72dc-9cd3-46b24f826220',NULL,303,'USD','tip 3',0,0,'2026-11-25','2026-11-25 18:59:27.897662+00:00','2026-11-25 18:59:27.900719+00:00');
INSERT INTO "tip" VALUES('01a21413-be1f-77da-a66f-4cbe3bd71689','01a21413-bdc6-774e-92a1-f182bce34ead','01a21413-bdfc-7622-935f-5c8ba2eba7b1',NULL,304,'USD',NULL,0,0,'2026-11-25','2026-11-25 18:59:27.906140+00:00','2026-11-25 18:59:27.909451+00:00');
INSERT INTO "tip" VALUES('01a21413-be28-7760-95da-1d1135ebf32a','01a21413-bdd9-71a8-a03d-08dbf97da59c','01a21413-bdfe-7245-aea1-d97322836b55',NULL,305,'USD','tip 5',0,1,'2026-11-25','2026-11-25 18:59:27.915555+00:00','2026-11-25 18:59:27.918941+00:00');
INSERT INTO "tip" VALUES('01a21413-be32-70a3-9a36-a189f21356ed','01a21413-bdc6-774e-92a1-f182bce34ead','01a21413-bdfb-72dc-9cd3-46b24f826220',NULL,306,'USD','tip 6',0,0,'2026-11-25','2026-11-25 18:59:27.925145+00:00','2026-11-25 18:59:27.928792+00:00');
INSERT INTO "tip" VALUES('01a21413-be3c-726c-a696-cb1c7258c0ca','01a21413-bdd9-71a8-a03d-08dbf97da59c','01a21413-bdfc-7622-935f-5c8ba2eba7b1',NULL,307,'USD','tip 7',0,0,'2026-11-25','2026-11-25 18:59:27.935029+00:00',NULL);
INSERT INTO "tip" VALUES('01a21413-be42-7060-b3cd-345e853ae33b','01a21413-bdc6-774e-92a1-f182bce34ead','01a21413-bdfe-7245-aea1-d97322836b55',NULL,308,'USD',NULL,0,0,'2026-11-25','2026-11-25 18:59:27.940453+00:00','2026-12-03 18:59:28.234801+00:00');
INSERT INTO "tip" VALUES('01a21413-be48-76df-8762-46084e1faeca','01a21413-bdd9-71a8-a03d-08dbf97da59c','01a21413-bdfb-72dc-9cd3-46b24f826220',NULL,309,'USD','tip 9',0,0,'2026-11-25','2026-11-25 18:59:27.945880+00:00','2026-11-25 18:59:27.948213+00:00');
INSERT INTO "tip" VALUES('01a21413-be52-72f8-b05d-86582be628ff','01a21413-bdc6-774e-92a1-f182bce34ead','01a21413-bdfc-7622-935f-5c8ba2eba7b1',NULL,310,'USD','tip 10',0,1,'2026-11-25','2026-11-25 18:59:27.957174+00:00','2026-11-25 18:59:27.962901+00:00');
INSERT INTO "tip" VALUES('01a21413-be5e-7659-96c3-432600a28c5d','01a21413-bdd9-71a8-a03d-08dbf97da59c','01a21413-bdfe-7245-aea1-d97322836b55',NULL,311,'USD','tip 11',0,0,'2026-11-25','2026-11-25 18:59:27.968712+00:00','2026-12-03 18:59:28.251679+00:00');
INSERT INTO "tip" VALUES('01a21413-be63-7306-a604-aa5c5c0d6aa9','01a21413-bdc6-774e-92a1-f182bce34ead','01a21413-bdfb-72dc-9cd3-46b24f826220',NULL,312,'USD',NULL,0,0,'2026-11-25','2026-11-25 18:59:27.972709+00:00','2026-11-25 18:59:27.975052+00:00');
INSERT INTO "tip" VALUES('01a21413-be6a-765f-b107-34886313f7e5','01a21413-bdd9-71a8-a03d-08dbf97da59c','01a21413-bdfc-7622-935f-5c8ba2eba7b1',NULL,313,'USD','tip 13',0,0,'2026-11-25','2026-11-25 18:59:27.980446+00:00','2026-12-03 18:59:28.251679+00:00');
INSERT INTO "tip" VALUES('01a21413-be6d-77ea-a254-dff9215e8413','01a21413-bdc6-774e-92a1-f182bce34ead','01a21413-bdfe-7245-aea1-d97322836b55',NULL,314,'USD','tip 14',0,0,'2026-11-25','2026-11-25 18:59:27.983357+00:00','2026-12-03 18:59:28.251679+00:00');
INSERT INTO "tip" VALUES('01a21413-be70-76d6-b411-94343f04b99b','01a21413-bdd9-71a8-a03d-08dbf97da59c','01a21413-bdfb-72dc-9cd3-46b24f826220',NULL,315,'USD','tip 15',0,1,'2026-11-25','2026-11-25 18:59:27.986030+00:00','2026-12-03 18:59:28.239540+00:00');
INSERT INTO "tip" VALUES('01a21413-be73-76c0-ad09-67022168edc2','01a21413-bdc6-774e-92a1-f182bce34ead','01a21413-bdfc-7622-935f-5c8ba2eba7b1',NULL,316,'USD',NULL,0,0,'2026-11-25','2026-11-25 18:59:27.989028+00:00','2026-11-25 18:59:27.991610+00:00');
INSERT INTO "tip" VALUES('01a21413-be7a-77b9-b796-f71d3b59b55f','01a21413-bdd9-71a8-a03d-08dbf97da59c','01a21413-bdfe-7245-aea1-d97322836b55',NULL,317,'USD','tip 17',0,0,'2026-11-25','2026-11-25 18:59:27.996925+00:00','2026-11-25 18:59:27.999700+00:00');
INSERT INTO "tip" VALUES('01a21413-be82-773b-bfbb-e55ad59de60d','01a21413-bdc6-774e-92a1-f182bce34ead','01a21413-bdfb-72dc-9cd3-46b24f826220',NULL,700,'USD',NULL,0,0,'2026-11-25','2026-11-25 18:59:28.005105+00:00','2026-11-25 18:59:28.007589+00:00');
INSERT INTO "tip" VALUES('01a21413-be95-7669-926a-5a6a7a1d47fa','01a21413-bdd9-71a8-a03d-08dbf97da59c','01a21413-bdfc-7622-935f-5c8ba2eba7b1',NULL,100,'USD',NULL,0,1,'2026-11-25','2026-11-25 18:59:28.023602+00:00','2026-11-25 18:59:28.026132+00:00');
CREATE TABLE "tip_day" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "fan_id" CHAR(36) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "day" DATE NOT NULL,
    "amount_minor" BIGINT CHECK (amount_minor >= 0) NOT NULL,
    "tips" BIGINT CHECK (tips >= 0) NOT NULL,
    CONSTRAINT "uid_tip_day_fan_id_365ddc" UNIQUE ("fan_id", "currency", "day")
);
INSERT INTO "tip_day" VALUES('01a21413-be00-74dc-9932-125bed0f06d9','01a21413-bdfb-72dc-9cd3-46b24f826220','USD','2026-11-25',2245,6);
INSERT INTO "tip_day" VALUES('01a21413-be07-7052-9125-4fba2630455a','01a21413-bdfc-7622-935f-5c8ba2eba7b1','USD','2026-11-25',1644,6);
INSERT INTO "tip_day" VALUES('01a21413-be10-7269-bfed-3dd5024e8184','01a21413-bdfe-7245-aea1-d97322836b55','USD','2026-11-25',1857,6);
CREATE TABLE "tip_terms" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "currency" VARCHAR(3) NOT NULL,
    "effective_from" TIMESTAMP NOT NULL,
    "least_minor" BIGINT CHECK (least_minor > 0) NOT NULL,
    "most_minor" BIGINT CHECK (most_minor >= least_minor) NOT NULL,
    "most_a_day_minor" BIGINT CHECK (most_a_day_minor >= most_minor) NOT NULL,
    "most_a_day" BIGINT CHECK (most_a_day > 0) NOT NULL,
    "presets_minor" JSON NOT NULL,
    "fee_payer" VARCHAR(8) NOT NULL  /* FeePayer */,
    "fee_bps" BIGINT CHECK (fee_bps BETWEEN 0 AND 5000) NOT NULL,
    "fee_fixed_minor" BIGINT CHECK (fee_fixed_minor >= 0) NOT NULL,
    CONSTRAINT "uid_tip_terms_currenc_22e093" UNIQUE ("currency", "effective_from")
);
INSERT INTO "tip_terms" VALUES('00000000-0000-7000-8000-000000000401','USD','2020-01-01 00:00:00+00:00',100,10000,50000,100,'[100, 200, 500, 1000, 2000]','FAN',290,30);
INSERT INTO "tip_terms" VALUES('00000000-0000-7000-8000-000000000402','EUR','2020-01-01 00:00:00+00:00',100,10000,50000,100,'[100, 200, 500, 1000, 2000]','FAN',290,30);
INSERT INTO "tip_terms" VALUES('00000000-0000-7000-8000-000000000403','GBP','2020-01-01 00:00:00+00:00',100,8000,40000,100,'[100, 200, 500, 1000, 2000]','FAN',290,20);
INSERT INTO "tip_terms" VALUES('00000000-0000-7000-8000-000000000404','JPY','2020-01-01 00:00:00+00:00',100,15000,75000,100,'[100, 300, 500, 1000, 3000]','FAN',360,0);
CREATE TABLE "topic" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "last_number" BIGINT CHECK (last_number >= 0) NOT NULL
);
INSERT INTO "topic" VALUES('01a21413-bdc6-774e-92a1-f182bce34ead','creator',11);
INSERT INTO "topic" VALUES('01a21413-bdd9-71a8-a03d-08dbf97da59c','creator',10);
INSERT INTO "topic" VALUES('01a21413-bde8-7711-a3cf-8e49bef4546f','creator',1);
INSERT INTO "topic" VALUES('01a21413-bdf4-742f-a9ef-4361d2310a20','creator',0);
INSERT INTO "topic" VALUES('01a21413-bea2-7739-9f5f-766ed54a576e','creator',4);
INSERT INTO "topic" VALUES('01a21413-beb6-7728-9f5a-a4a7e5682c59','creator',11);
INSERT INTO "topic" VALUES('01a21413-bec6-7200-aa15-948680d3560f','live',9);
CREATE TABLE "tortoise_migrations" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "app" VARCHAR(255) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "applied_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_tortoise_mi_app_3803a5" UNIQUE ("app", "name")
);
INSERT INTO "tortoise_migrations" VALUES(1,'models','0001_initial','2026-11-25 18:59:26.506006+00:00');
INSERT INTO "tortoise_migrations" VALUES(2,'models','0002_guards','2026-11-25 18:59:26.528008+00:00');
INSERT INTO "tortoise_migrations" VALUES(3,'models','0003_shipped_defaults','2026-11-25 18:59:26.539582+00:00');
INSERT INTO "tortoise_migrations" VALUES(4,'models','0004_gifts','2026-11-25 18:59:27.630428+00:00');
INSERT INTO "tortoise_migrations" VALUES(5,'models','0005_gift_guards','2026-11-25 18:59:27.647278+00:00');
INSERT INTO "tortoise_migrations" VALUES(6,'models','0006_gift_defaults','2026-11-25 18:59:27.806648+00:00');
CREATE TABLE "transfer" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "business_key" VARCHAR(200) NOT NULL UNIQUE,
    "kind" VARCHAR(32) NOT NULL  /* TransferKind */,
    "subject_id" CHAR(36),
    "line_count" BIGINT CHECK (line_count >= 0) NOT NULL,
    "at" TIMESTAMP NOT NULL
);
INSERT INTO "transfer" VALUES('01a21413-be0c-75c9-95fa-aa9b941e0eaa','tip:01a21413-be06-7087-9987-d0e744f0f8f8','TIP_SETTLED','01a21413-be06-7087-9987-d0e744f0f8f8',5,'2026-11-25 18:59:27.884007+00:00');
INSERT INTO "transfer" VALUES('01a21413-be15-7138-8596-47056967bb20','tip:01a21413-be0e-74e9-ba1c-929d0b6a7342','TIP_SETTLED','01a21413-be0e-74e9-ba1c-929d0b6a7342',5,'2026-11-25 18:59:27.892988+00:00');
INSERT INTO "transfer" VALUES('01a21413-be1d-7769-a1c5-f9dac6b78eaf','tip:01a21413-be17-763a-9870-bea3fe105523','TIP_SETTLED','01a21413-be17-763a-9870-bea3fe105523',5,'2026-11-25 18:59:27.901499+00:00');
INSERT INTO "transfer" VALUES('01a21413-be26-7600-971d-15bcdf86ec6d','tip:01a21413-be1f-77da-a66f-4cbe3bd71689','TIP_SETTLED','01a21413-be1f-77da-a66f-4cbe3bd71689',5,'2026-11-25 18:59:27.910311+00:00');
INSERT INTO "transfer" VALUES('01a21413-be2f-7797-8008-435b5c321d7a','tip:01a21413-be28-7760-95da-1d1135ebf32a','TIP_SETTLED','01a21413-be28-7760-95da-1d1135ebf32a',5,'2026-11-25 18:59:27.919602+00:00');
INSERT INTO "transfer" VALUES('01a21413-be39-7728-bd19-07a344f34499','tip:01a21413-be32-70a3-9a36-a189f21356ed','TIP_SETTLED','01a21413-be32-70a3-9a36-a189f21356ed',5,'2026-11-25 18:59:27.929631+00:00');
INSERT INTO "transfer" VALUES('01a21413-be4d-7192-9fdc-a4fb29ff5b7d','tip:01a21413-be48-76df-8762-46084e1faeca','TIP_SETTLED','01a21413-be48-76df-8762-46084e1faeca',5,'2026-11-25 18:59:27.949145+00:00');
INSERT INTO "transfer" VALUES('01a21413-be5b-72ab-846e-4e62083ca6b1','tip:01a21413-be52-72f8-b05d-86582be628ff','TIP_SETTLED','01a21413-be52-72f8-b05d-86582be628ff',5,'2026-11-25 18:59:27.963703+00:00');
INSERT INTO "transfer" VALUES('01a21413-be67-7037-a2e0-34a1f78fbf36','tip:01a21413-be63-7306-a604-aa5c5c0d6aa9','TIP_SETTLED','01a21413-be63-7306-a604-aa5c5c0d6aa9',5,'2026-11-25 18:59:27.975843+00:00');
INSERT INTO "transfer" VALUES('01a21413-be78-7591-876e-17704dccc734','tip:01a21413-be73-76c0-ad09-67022168edc2','TIP_SETTLED','01a21413-be73-76c0-ad09-67022168edc2',5,'2026-11-25 18:59:27.992334+00:00');
INSERT INTO "transfer" VALUES('01a21413-be80-7583-978b-10986f26cda0','tip:01a21413-be7a-77b9-b796-f71d3b59b55f','TIP_SETTLED','01a21413-be7a-77b9-b796-f71d3b59b55f',5,'2026-11-25 18:59:28.000441+00:00');
INSERT INTO "transfer" VALUES('01a21413-be88-72e6-bca8-9f7b5a1877b7','tip:01a21413-be82-773b-bfbb-e55ad59de60d','TIP_SETTLED','01a21413-be82-773b-bfbb-e55ad59de60d',5,'2026-11-25 18:59:28.008332+00:00');
INSERT INTO "transfer" VALUES('01a21413-be8e-7131-b054-27fd737a1bdb','refund:01a21413-be8a-7477-8ef4-50eedbdd4584:taken','REFUND_TAKEN','01a21413-be8a-7477-8ef4-50eedbdd4584',4,'2026-11-25 18:59:28.014654+00:00');
INSERT INTO "transfer" VALUES('01a21413-be93-712b-884f-8841bcf895ce','refund:01a21413-be8a-7477-8ef4-50eedbdd4584:closed','REFUND_CLEARED','01a21413-be8a-7477-8ef4-50eedbdd4584',2,'2026-11-25 18:59:28.019279+00:00');
INSERT INTO "transfer" VALUES('01a21413-be9a-7077-bfb8-d0999bb9bc63','tip:01a21413-be95-7669-926a-5a6a7a1d47fa','TIP_SETTLED','01a21413-be95-7669-926a-5a6a7a1d47fa',5,'2026-11-25 18:59:28.026723+00:00');
INSERT INTO "transfer" VALUES('01a21413-becf-755a-9a1d-f9271a8a4868','coins:01a21413-bec9-76b8-a8bd-f24c71f26a7a','COINS_BOUGHT','01a21413-bec9-76b8-a8bd-f24c71f26a7a',6,'2026-11-25 18:59:28.079810+00:00');
INSERT INTO "transfer" VALUES('01a21413-bed6-703e-8076-44b456af18b2','coins:01a21413-bed2-751e-99a0-77fa3ba72a72','COINS_BOUGHT','01a21413-bed2-751e-99a0-77fa3ba72a72',6,'2026-11-25 18:59:28.086621+00:00');
INSERT INTO "transfer" VALUES('01a21413-bedd-76ca-bb3c-cf2dbb08130a','gift:01a21413-bed8-74fa-9c5f-d2ff5adc7a3b','GIFT_SENT','01a21413-bed8-74fa-9c5f-d2ff5adc7a3b',4,'2026-11-25 18:59:28.093534+00:00');
INSERT INTO "transfer" VALUES('01a21413-bee5-73c6-805a-97ba0a6e038c','gift:01a21413-bee0-7527-a770-b19c27ca2b9a','GIFT_SENT','01a21413-bee0-7527-a770-b19c27ca2b9a',4,'2026-11-25 18:59:28.101329+00:00');
INSERT INTO "transfer" VALUES('01a21413-beec-706c-bbb8-7a9e965696ce','gift:01a21413-bee8-7602-8ad8-e45f44671d6d','GIFT_SENT','01a21413-bee8-7602-8ad8-e45f44671d6d',4,'2026-11-25 18:59:28.108403+00:00');
INSERT INTO "transfer" VALUES('01a21413-bef4-7235-8f5b-79cf0bf3356f','coins:01a21413-beef-7459-8614-19913e1468d1','COINS_BOUGHT','01a21413-beef-7459-8614-19913e1468d1',6,'2026-11-25 18:59:28.116895+00:00');
INSERT INTO "transfer" VALUES('01a21413-befb-760b-aca6-0e81e09c6be7','coins:01a21413-bef6-75fd-a50f-5a5e82d610c2','COINS_BOUGHT','01a21413-bef6-75fd-a50f-5a5e82d610c2',6,'2026-11-25 18:59:28.123212+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf00-74ab-82ed-ac9aa61b7b98','gift:01a21413-befd-7277-b83b-eea3e3dd8693','GIFT_SENT','01a21413-befd-7277-b83b-eea3e3dd8693',4,'2026-11-25 18:59:28.128347+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf07-73ff-9b07-07b4f4076a53','gift:01a21413-bf03-745d-a1ae-6e8eaa2c4ada','GIFT_SENT','01a21413-bf03-745d-a1ae-6e8eaa2c4ada',4,'2026-11-25 18:59:28.134911+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf0f-731c-b360-83e26d63501b','gift:01a21413-bf0b-773e-b496-421ac8e6d00d','GIFT_SENT','01a21413-bf0b-773e-b496-421ac8e6d00d',4,'2026-11-25 18:59:28.143531+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf18-77ac-965d-c583b130a422','gift:01a21413-bf14-71f1-9e3e-9b2996c93eba','GIFT_SENT','01a21413-bf14-71f1-9e3e-9b2996c93eba',4,'2026-11-25 18:59:28.152147+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf1e-7710-8c03-21bb38fa50a8','gift:01a21413-bf14-71f1-9e3e-9b2996c93eba:reversed','GIFT_REVERSED','01a21413-bf14-71f1-9e3e-9b2996c93eba',4,'2026-11-25 18:59:28.158709+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf25-720a-9c29-fdef427b9c3e','refund:01a21413-bf22-7686-a8f2-ff8de2859171:taken','REFUND_TAKEN','01a21413-bf22-7686-a8f2-ff8de2859171',4,'2026-11-25 18:59:28.165089+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf2a-7462-9eb0-c56289384b4a','refund:01a21413-bf22-7686-a8f2-ff8de2859171:closed','REFUND_CLEARED','01a21413-bf22-7686-a8f2-ff8de2859171',4,'2026-11-25 18:59:28.170561+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf3b-7176-be28-015305250fa3','chargeback:f0d8f850-2dae-55ff-b819-52bf2e19dae9:opened','CHARGEBACK_OPENED','f0d8f850-2dae-55ff-b819-52bf2e19dae9',2,'2026-12-03 18:59:28.187268+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf41-721c-8f12-2f4303943cd1','chargeback:04b74b23-0d05-5afa-81d8-f45d0686eaf5:closed','CHARGEBACK_LOST','04b74b23-0d05-5afa-81d8-f45d0686eaf5',4,'2026-12-03 18:59:28.192815+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf40-76b3-b3f4-3d7c5ca349c5','chargeback:04b74b23-0d05-5afa-81d8-f45d0686eaf5:opened','CHARGEBACK_OPENED','04b74b23-0d05-5afa-81d8-f45d0686eaf5',2,'2026-12-03 18:59:28.192815+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf48-772c-9962-b2c978c72404','chargeback:5011d497-c822-5a9e-b739-e1640cf301e6:opened','CHARGEBACK_OPENED','5011d497-c822-5a9e-b739-e1640cf301e6',2,'2026-12-03 18:59:28.200516+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf4d-75f1-a9e2-3b6b8bdd2cef','chargeback:5011d497-c822-5a9e-b739-e1640cf301e6:closed','CHARGEBACK_LOST','5011d497-c822-5a9e-b739-e1640cf301e6',4,'2026-12-03 18:59:28.205124+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf52-72d1-bd4c-2d48d6861a9f','chargeback:72c78ed4-d660-562e-9fc0-906d0e3586f8:opened','CHARGEBACK_OPENED','72c78ed4-d660-562e-9fc0-906d0e3586f8',2,'2026-12-03 18:59:28.210504+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf56-703c-831c-d84e5312752f','chargeback:72c78ed4-d660-562e-9fc0-906d0e3586f8:closed','CHARGEBACK_LOST','72c78ed4-d660-562e-9fc0-906d0e3586f8',4,'2026-12-03 18:59:28.214727+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf5b-74d4-9e28-7d9bc898462c','chargeback:72c78ed4-d660-562e-9fc0-906d0e3586f8:overturned','CHARGEBACK_OVERTURNED','72c78ed4-d660-562e-9fc0-906d0e3586f8',3,'2026-12-03 18:59:28.218969+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf60-7510-8c46-b3e1ca1b1791','chargeback:a922b196-1005-53a1-8e45-af5be5ca03d4:opened','CHARGEBACK_OPENED','a922b196-1005-53a1-8e45-af5be5ca03d4',2,'2026-12-03 18:59:28.224046+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf66-70b0-be2b-0633cdb3e030','chargeback:a922b196-1005-53a1-8e45-af5be5ca03d4:closed','CHARGEBACK_WON','a922b196-1005-53a1-8e45-af5be5ca03d4',2,'2026-12-03 18:59:28.230801+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf6b-753a-a144-895b8c6f4917','tip:01a21413-be42-7060-b3cd-345e853ae33b','TIP_SETTLED','01a21413-be42-7060-b3cd-345e853ae33b',5,'2026-12-03 18:59:28.235538+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf70-71a9-afd0-d949b9696570','tip:01a21413-be70-76d6-b411-94343f04b99b','TIP_SETTLED','01a21413-be70-76d6-b411-94343f04b99b',5,'2026-12-03 18:59:28.240105+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf7c-762c-8731-123670174ea3','tip:01a21413-be5e-7659-96c3-432600a28c5d','TIP_SETTLED','01a21413-be5e-7659-96c3-432600a28c5d',5,'2026-12-03 18:59:28.252486+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf7c-762c-8731-12375d58b46c','tip:01a21413-be6a-765f-b107-34886313f7e5','TIP_SETTLED','01a21413-be6a-765f-b107-34886313f7e5',5,'2026-12-03 18:59:28.252486+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf7c-762c-8731-1238f247beba','tip:01a21413-be6d-77ea-a254-dff9215e8413','TIP_SETTLED','01a21413-be6d-77ea-a254-dff9215e8413',5,'2026-12-03 18:59:28.252486+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf87-7310-a784-33dc0f1ea0d4','movement:sandbox:01a21413be0873a39ecbf508aa88eda1','UNEXPLAINED_MOVEMENT',NULL,2,'2026-12-03 18:59:28.263531+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf87-7310-a784-33dd54a2d823','movement:sandbox:01a21413be1175a3b11f0456a3d7569c','CASE_MOVEMENT','f0d8f850-2dae-55ff-b819-52bf2e19dae9',2,'2026-12-03 18:59:28.263531+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf87-7310-a784-33dee0c4e930','movement:sandbox:01a21413be1175a3b11f045755b95ffc','COST_MOVEMENT','f0d8f850-2dae-55ff-b819-52bf2e19dae9',2,'2026-12-03 18:59:28.263531+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf87-7310-a784-33dff086c80d','movement:sandbox:01a21413be1a711d943e16970174bce4','CASE_MOVEMENT','04b74b23-0d05-5afa-81d8-f45d0686eaf5',2,'2026-12-03 18:59:28.263531+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf87-7310-a784-33e01854eaad','movement:sandbox:01a21413be1a711d943e1698f7cca41a','COST_MOVEMENT','04b74b23-0d05-5afa-81d8-f45d0686eaf5',2,'2026-12-03 18:59:28.263531+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf87-7310-a784-33e10b3d1b7e','movement:sandbox:01a21413be22779496f595a497864eac','CASE_MOVEMENT','5011d497-c822-5a9e-b739-e1640cf301e6',2,'2026-12-03 18:59:28.263531+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf87-7310-a784-33e249431625','movement:sandbox:01a21413be22779496f595a542e320d8','COST_MOVEMENT','5011d497-c822-5a9e-b739-e1640cf301e6',2,'2026-12-03 18:59:28.263531+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf87-7310-a784-33e3c8adaf90','movement:sandbox:01a21413be2c75ebbd53f66858620a47','CASE_MOVEMENT','72c78ed4-d660-562e-9fc0-906d0e3586f8',2,'2026-12-03 18:59:28.263531+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf87-7310-a784-33e4323a7611','movement:sandbox:01a21413be2c75ebbd53f6695421296e','COST_MOVEMENT','72c78ed4-d660-562e-9fc0-906d0e3586f8',2,'2026-12-03 18:59:28.263531+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf87-7310-a784-33e547cc7592','movement:sandbox:01a21413be2c75ebbd53f66b2cd484cc','CASE_MOVEMENT','72c78ed4-d660-562e-9fc0-906d0e3586f8',2,'2026-12-03 18:59:28.263531+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf87-7310-a784-33e6273b236e','movement:sandbox:01a21413be36775385cfec7159103765','CASE_MOVEMENT','a922b196-1005-53a1-8e45-af5be5ca03d4',2,'2026-12-03 18:59:28.263531+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf87-7310-a784-33e7d5ee6c92','movement:sandbox:01a21413be36775385cfec72ff486627','COST_MOVEMENT','a922b196-1005-53a1-8e45-af5be5ca03d4',2,'2026-12-03 18:59:28.263531+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf87-7310-a784-33e84e2ebb65','movement:sandbox:01a21413be36775385cfec74e0b8560e','CASE_MOVEMENT','a922b196-1005-53a1-8e45-af5be5ca03d4',2,'2026-12-03 18:59:28.263531+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf87-7310-a784-33e9af8e757d','movement:sandbox:01a21413be9077d5b8d4e0d5c1236ba7','CASE_MOVEMENT','01a21413-be8a-7477-8ef4-50eedbdd4584',2,'2026-12-03 18:59:28.263531+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf87-7310-a784-33ea6166f2c1','movement:sandbox:01a21413bf277028a1cd97ae43b20a9e','CASE_MOVEMENT','01a21413-bf22-7686-a8f2-ff8de2859171',2,'2026-12-03 18:59:28.263531+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf8c-700c-b6d1-a2d8033b97b5','hold:33c37e50-b9e2-5186-b6ce-987e7bdad716:2026-12-02T19','HOLD_RELEASED','01a21413-bdc6-774e-92a1-f182bce34ead',2,'2026-12-03 18:59:28.268146+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf8c-700c-b6d1-a2d9325768c9','hold:3c8ea5f1-0c89-5dd7-ae54-453b54b17061:2026-12-02T19','HOLD_RELEASED','01a21413-beb6-7728-9f5a-a4a7e5682c59',2,'2026-12-03 18:59:28.268146+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf8c-700c-b6d1-a2daef36b02b','hold:e1ffd0f6-83e5-5d3c-9ec5-9f56a7e660ea:2026-12-02T19','HOLD_RELEASED','01a21413-bea2-7739-9f5f-766ed54a576e',2,'2026-12-03 18:59:28.268146+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf8c-700c-b6d1-a2db8aa570e7','hold:fb5cf424-2a0d-59e9-b501-20faa3f5ae18:2026-12-02T19','HOLD_RELEASED','01a21413-bdd9-71a8-a03d-08dbf97da59c',2,'2026-12-03 18:59:28.268146+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf9e-7761-ab91-8e45f3bc3a74','redemption:01a21413-bf9a-74e8-930d-ce478273d1a4:closed','REDEMPTION_CONVERTED','01a21413-bf9a-74e8-930d-ce478273d1a4',4,'2026-12-03 18:59:28.286200+00:00');
INSERT INTO "transfer" VALUES('01a21413-bf9e-7761-ab91-8e448889d751','redemption:01a21413-bf9a-74e8-930d-ce478273d1a4:requested','REDEMPTION_REQUESTED','01a21413-bf9a-74e8-930d-ce478273d1a4',2,'2026-12-03 18:59:28.286200+00:00');
INSERT INTO "transfer" VALUES('01a21413-bfa8-7547-a370-0bd16e5ffd3c','hold:33c37e50-b9e2-5186-b6ce-987e7bdad716:2026-12-10T19','HOLD_RELEASED','01a21413-bdc6-774e-92a1-f182bce34ead',2,'2026-12-11 18:59:28.296168+00:00');
INSERT INTO "transfer" VALUES('01a21413-bfa8-7547-a370-0bd2732d6293','hold:fb5cf424-2a0d-59e9-b501-20faa3f5ae18:2026-12-10T19','HOLD_RELEASED','01a21413-bdd9-71a8-a03d-08dbf97da59c',2,'2026-12-11 18:59:28.296168+00:00');
CREATE TABLE "video" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "external_id" VARCHAR(128) NOT NULL UNIQUE,
    "url" TEXT,
    "published_at" TIMESTAMP NOT NULL,
    "duration_s" BIGINT CHECK (duration_s >= 0) NOT NULL,
    "kind" VARCHAR(8) NOT NULL  /* VideoKind */,
    "sponsored" INT NOT NULL,
    "promoted" INT NOT NULL,
    "disclosed" INT NOT NULL,
    "visible" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "creator_id" CHAR(36) NOT NULL REFERENCES "creator" ("id") ON DELETE RESTRICT
);
INSERT INTO "video" VALUES('01a21413-bdc7-730f-bf82-fdc41c6b6b23','anna-0','https://v.test/1','2026-11-24 18:59:27.815361+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 18:59:27.815864+00:00','01a21413-bdc6-774e-92a1-f182bce34ead');
INSERT INTO "video" VALUES('01a21413-bdc7-730f-bf82-fdc5c9935e9e','anna-1','https://v.test/1','2026-11-24 18:59:27.815361+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 18:59:27.815864+00:00','01a21413-bdc6-774e-92a1-f182bce34ead');
INSERT INTO "video" VALUES('01a21413-bdc7-730f-bf82-fdc6e51f2ac8','anna-2','https://v.test/1','2026-11-24 18:59:27.815361+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 18:59:27.815864+00:00','01a21413-bdc6-774e-92a1-f182bce34ead');
INSERT INTO "video" VALUES('01a21413-bdda-7718-b49a-a378d5a92217','cleo-0','https://v.test/1','2026-11-24 18:59:27.834310+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 18:59:27.834701+00:00','01a21413-bdd9-71a8-a03d-08dbf97da59c');
INSERT INTO "video" VALUES('01a21413-bdda-7718-b49a-a379564f7b0d','cleo-1','https://v.test/1','2026-11-24 18:59:27.834310+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 18:59:27.834701+00:00','01a21413-bdd9-71a8-a03d-08dbf97da59c');
INSERT INTO "video" VALUES('01a21413-bdda-7718-b49a-a37a9fb06abf','cleo-2','https://v.test/1','2026-11-24 18:59:27.834310+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 18:59:27.834701+00:00','01a21413-bdd9-71a8-a03d-08dbf97da59c');
INSERT INTO "video" VALUES('01a21413-bde9-77d4-84f8-d3966e34e308','dora-0','https://v.test/1','2026-11-24 18:59:27.849235+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 18:59:27.849616+00:00','01a21413-bde8-7711-a3cf-8e49bef4546f');
INSERT INTO "video" VALUES('01a21413-bde9-77d4-84f8-d397ab830962','dora-1','https://v.test/1','2026-11-24 18:59:27.849235+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 18:59:27.849616+00:00','01a21413-bde8-7711-a3cf-8e49bef4546f');
INSERT INTO "video" VALUES('01a21413-bde9-77d4-84f8-d398442360bd','dora-2','https://v.test/1','2026-11-24 18:59:27.849235+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 18:59:27.849616+00:00','01a21413-bde8-7711-a3cf-8e49bef4546f');
INSERT INTO "video" VALUES('01a21413-bdf5-7284-82e1-704c44610ede','elin-0','https://v.test/1','2026-11-24 18:59:27.861420+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 18:59:27.861802+00:00','01a21413-bdf4-742f-a9ef-4361d2310a20');
INSERT INTO "video" VALUES('01a21413-bdf5-7284-82e1-704d953ee935','elin-1','https://v.test/1','2026-11-24 18:59:27.861420+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 18:59:27.861802+00:00','01a21413-bdf4-742f-a9ef-4361d2310a20');
INSERT INTO "video" VALUES('01a21413-bdf5-7284-82e1-704ead8b3c17','elin-2','https://v.test/1','2026-11-24 18:59:27.861420+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 18:59:27.861802+00:00','01a21413-bdf4-742f-a9ef-4361d2310a20');
INSERT INTO "video" VALUES('01a21413-bea3-7306-a785-895edd4c3e31','dana-0','https://v.test/1','2026-11-24 18:59:28.035444+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 18:59:28.035844+00:00','01a21413-bea2-7739-9f5f-766ed54a576e');
INSERT INTO "video" VALUES('01a21413-bea3-7306-a785-895fd4a8efc8','dana-1','https://v.test/1','2026-11-24 18:59:28.035444+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 18:59:28.035844+00:00','01a21413-bea2-7739-9f5f-766ed54a576e');
INSERT INTO "video" VALUES('01a21413-bea3-7306-a785-896002a7ea3c','dana-2','https://v.test/1','2026-11-24 18:59:28.035444+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 18:59:28.035844+00:00','01a21413-bea2-7739-9f5f-766ed54a576e');
INSERT INTO "video" VALUES('01a21413-beb7-7677-9a28-1ef291fd35d0','eve-0','https://v.test/1','2026-11-24 18:59:28.055129+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 18:59:28.055526+00:00','01a21413-beb6-7728-9f5a-a4a7e5682c59');
INSERT INTO "video" VALUES('01a21413-beb7-7677-9a28-1ef3111f3fe1','eve-1','https://v.test/1','2026-11-24 18:59:28.055129+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 18:59:28.055526+00:00','01a21413-beb6-7728-9f5a-a4a7e5682c59');
INSERT INTO "video" VALUES('01a21413-beb7-7677-9a28-1ef4cbf0175f','eve-2','https://v.test/1','2026-11-24 18:59:28.055129+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 18:59:28.055526+00:00','01a21413-beb6-7728-9f5a-a4a7e5682c59');
INSERT INTO "video" VALUES('01a21413-bec5-7718-853b-d9f4ae23c7ee','v1','https://video.example/v','2026-11-01 12:00:00+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 18:59:28.069785+00:00','01a21413-bea2-7739-9f5f-766ed54a576e');
CREATE TABLE "video_daily_stat" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "day" DATE NOT NULL,
    "views" BIGINT CHECK (views >= 0) NOT NULL,
    "likes" BIGINT CHECK (likes >= 0) NOT NULL,
    "comments" BIGINT CHECK (comments >= 0) NOT NULL,
    "shares" BIGINT CHECK (shares >= 0) NOT NULL,
    "video_id" CHAR(36) NOT NULL REFERENCES "video" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_video_daily_video_i_6442dc" UNIQUE ("video_id", "day")
);
CREATE TABLE "video_gifts" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "coins" BIGINT CHECK (coins >= 0) NOT NULL,
    "gifts" BIGINT CHECK (gifts >= 0) NOT NULL,
    "senders" BIGINT CHECK (senders >= 0) NOT NULL
);
INSERT INTO "video_gifts" VALUES('01a21413-bec5-7718-853b-d9f4ae23c7ee',400,2,2);
CREATE TABLE "video_giver" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "video_id" CHAR(36) NOT NULL,
    "fan_id" CHAR(36) NOT NULL,
    "gifts" BIGINT CHECK (gifts >= 0) NOT NULL,
    CONSTRAINT "uid_video_giver_video_i_e1cdf1" UNIQUE ("video_id", "fan_id")
);
INSERT INTO "video_giver" VALUES('01a21413-bedf-71f6-8089-104c77a11793','01a21413-bec5-7718-853b-d9f4ae23c7ee','01a21413-bdfb-72dc-9cd3-46b24f826220',1);
INSERT INTO "video_giver" VALUES('01a21413-bf01-7096-b8b3-7807730e1c0a','01a21413-bec5-7718-853b-d9f4ae23c7ee','01a21413-bdfc-7622-935f-5c8ba2eba7b1',1);
CREATE INDEX "idx_appeal_creator_11d48c" ON "appeal" ("creator_id", "state");
CREATE INDEX "idx_appeal_state_fafe87" ON "appeal" ("state", "id");
CREATE INDEX "idx_audit_recor_subject_194cb5" ON "audit_record" ("subject_id", "id");
CREATE INDEX "idx_balance_party_i_79eeb8" ON "balance" ("party_id", "unit");
CREATE INDEX "idx_balance_owner_i_db2f92" ON "balance" ("owner_id");
CREATE INDEX "idx_balance_del_account_3765b2" ON "balance_delta" ("account_id");
CREATE INDEX "idx_program_dec_creator_91e14a" ON "program_decision" ("creator_id", "scope", "id");
CREATE INDEX "idx_hold_release_d00939" ON "hold" ("release_at");
CREATE INDEX "idx_idempotency_created_98dcfd" ON "idempotency_key" ("created_at");
CREATE INDEX "idx_membership_due_at_266600" ON "membership" ("due_at", "id");
CREATE INDEX "idx_monetizatio_due_at_5bb03c" ON "monetization_option" ("due_at", "id");
CREATE INDEX "idx_payment_state_84f697" ON "payment" ("state", "lease_until");
CREATE INDEX "idx_payment_state_4be8a9" ON "payment" ("state", "id");
CREATE INDEX "idx_program_app_creator_bf8e13" ON "program_application" ("creator_id", "id");
CREATE INDEX "idx_program_app_state_f96047" ON "program_application" ("state", "id");
CREATE INDEX "idx_provider_mo_state_4107cb" ON "provider_movement" ("state", "id");
CREATE INDEX "idx_provider_mo_case_id_b0305c" ON "provider_movement" ("case_id");
CREATE INDEX "idx_provider_mo_key_d64eef" ON "provider_movement" ("key", "kind");
CREATE INDEX "idx_provider_no_worked__08ed44" ON "provider_notice" ("worked_at", "due_at");
CREATE INDEX "idx_refund_state_c814db" ON "refund" ("state", "lease_until");
CREATE INDEX "idx_refund_payment_b43fad" ON "refund" ("payment_id", "id");
CREATE INDEX "idx_ruleset_scope_e637b9" ON "ruleset" ("scope", "country", "effective_at");
CREATE INDEX "idx_sandbox_eve_at_d2dae7" ON "sandbox_event" ("at", "id");
CREATE INDEX "idx_sandbox_eve_referen_ef988f" ON "sandbox_event" ("reference");
CREATE INDEX "idx_sandbox_web_sent_3810a9" ON "sandbox_webhook" ("sent", "due_at");
CREATE INDEX "idx_supporter_creator_2be48a" ON "supporter" ("creator_id", "tips", "fan_id");
CREATE INDEX "idx_tip_creator_2fef43" ON "tip" ("creator_id", "received_at", "id");
CREATE INDEX "idx_tip_fan_id_0c7b4f" ON "tip" ("fan_id", "id");
CREATE INDEX "idx_transfer_subject_d2571d" ON "transfer" ("subject_id", "id");
CREATE INDEX "idx_entry_transfe_c568ee" ON "entry" ("transfer_id");
CREATE INDEX "idx_entry_account_31f46c" ON "entry" ("account_id", "at", "id");
CREATE INDEX "idx_video_creator_f3f00d" ON "video" ("creator_id", "published_at", "id");
CREATE INDEX creator_reach ON creator ((coalesce(followers, -1)), id);
CREATE UNIQUE INDEX program_application_pending
  ON program_application (creator_id) WHERE state = 'PENDING';
CREATE UNIQUE INDEX provider_movement_capture ON provider_movement (key)
  WHERE kind = 'CAPTURE' AND state = 'MATCHED';
CREATE TRIGGER transfer_no_update BEFORE UPDATE ON transfer
            BEGIN SELECT RAISE(ABORT, 'transfer is append-only'); END;
CREATE TRIGGER transfer_no_delete BEFORE DELETE ON transfer
            BEGIN SELECT RAISE(ABORT, 'transfer is append-only'); END;
CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry
            BEGIN SELECT RAISE(ABORT, 'entry is append-only'); END;
CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry
            BEGIN SELECT RAISE(ABORT, 'entry is append-only'); END;
CREATE TRIGGER audit_record_no_update BEFORE UPDATE ON audit_record
            BEGIN SELECT RAISE(ABORT, 'audit_record is append-only'); END;
CREATE TRIGGER audit_record_no_delete BEFORE DELETE ON audit_record
            BEGIN SELECT RAISE(ABORT, 'audit_record is append-only'); END;
CREATE TRIGGER transfer_zero_sum BEFORE INSERT ON transfer
       WHEN EXISTS (SELECT 1 FROM entry e WHERE e.transfer_id = NEW.id
                    GROUP BY e.unit HAVING sum(e.amount) <> 0)
       BEGIN SELECT RAISE(ABORT, 'a transfer does not sum to zero'); END;
CREATE TRIGGER transfer_line_count BEFORE INSERT ON transfer
       WHEN NEW.line_count <> (SELECT count(*) FROM entry e WHERE e.transfer_id = NEW.id)
       BEGIN SELECT RAISE(ABORT, 'a transfer lacks lines'); END;
CREATE TRIGGER entry_not_later BEFORE INSERT ON entry
       WHEN EXISTS (SELECT 1 FROM transfer t WHERE t.id = NEW.transfer_id)
       BEGIN SELECT RAISE(ABORT, 'a transfer is sealed'); END;
CREATE TRIGGER hold_released_once BEFORE INSERT ON hold
       WHEN EXISTS (SELECT 1 FROM balance b
                    WHERE b.id = NEW.account_id AND b.released_until >= NEW.release_at)
       BEGIN SELECT RAISE(ABORT, 'an hour was released'); END;
CREATE INDEX "idx_coin_packag_currenc_c6f4b5" ON "coin_package" ("currency", "country", "channel");
CREATE INDEX "idx_coin_purcha_fan_id_6bfa52" ON "coin_purchase" ("fan_id", "bought_at", "id");
CREATE INDEX "idx_coin_purcha_fan_id_7ebf57" ON "coin_purchase" ("fan_id", "id");
CREATE INDEX "idx_coin_refund_purchas_e34a72" ON "coin_refund" ("purchase_id", "id");
CREATE INDEX "idx_gift_revers_fan_id_388045" ON "gift_reversal" ("fan_id", "frozen_state");
CREATE INDEX "idx_gift_streak_live_id_6827be" ON "gift_streak" ("live_id", "fan_id");
CREATE INDEX "idx_gift_streak_state_d2e170" ON "gift_streak" ("state", "ends_at");
CREATE INDEX "idx_live_host_id_66d236" ON "live" ("host_id", "id");
CREATE INDEX "idx_live_state_6f2018" ON "live" ("state", "id");
CREATE INDEX "idx_live_giver_live_id_438afc" ON "live_giver" ("live_id", "coins", "id");
CREATE INDEX "idx_live_guest_live_id_3df072" ON "live_guest" ("live_id", "creator_id");
CREATE INDEX "idx_live_guest_creator_da6d4c" ON "live_guest" ("creator_id", "id");
CREATE INDEX "idx_redemption_creator_c9d339" ON "redemption" ("creator_id", "id");
CREATE INDEX "idx_redemption_state_2fc710" ON "redemption" ("state", "id");
CREATE INDEX "idx_sent_gift_creator_2a5a1e" ON "sent_gift" ("creator_id", "id");
CREATE INDEX "idx_sent_gift_fan_id_9e6be4" ON "sent_gift" ("fan_id", "id");
CREATE INDEX "idx_sent_gift_video_i_683a8a" ON "sent_gift" ("video_id", "id");
CREATE INDEX "idx_sent_gift_live_id_18dd9c" ON "sent_gift" ("live_id", "id");
CREATE INDEX "idx_sent_gift_streak__ecafa2" ON "sent_gift" ("streak_id");
CREATE INDEX "idx_video_gifts_coins_999516" ON "video_gifts" ("coins", "id");
CREATE INDEX "idx_block_sent_gi_0997d1" ON "block" ("sent_gift_id");
CREATE UNIQUE INDEX gift_streak_open
  ON gift_streak (live_id, fan_id) WHERE state = 'OPEN';
CREATE UNIQUE INDEX live_guest_present
  ON live_guest (live_id, creator_id) WHERE left_at IS NULL;
CREATE UNIQUE INDEX live_running ON live (host_id) WHERE state = 'RUNNING';
CREATE UNIQUE INDEX refund_under_way ON refund (payment_id)
  WHERE state = 'PROCESSING';
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tortoise_migrations',6);
COMMIT;
