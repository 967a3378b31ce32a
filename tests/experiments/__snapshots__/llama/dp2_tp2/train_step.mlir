module attributes {mhlo.num_partitions = 4 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh_0 = <["data"=2, "model"=2]>
  func.func public @main(%arg0: tensor<i32>,
      %arg1: tensor<2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg2: tensor<64x2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg3: tensor<12288x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg4: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg5: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg6: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg7: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg8: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg9: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg10: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg11: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg12: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg13: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg14: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg15: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg16: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg17: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg18: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg19: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg20: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg21: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg22: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg23: tensor<i32>,
      %arg24: tensor<2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg25: tensor<64x2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg26: tensor<12288x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg27: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg28: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg29: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg30: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg31: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg32: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg33: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg34: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg35: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg36: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg37: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg38: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg39: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg40: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg41: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg42: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg43: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg44: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg45: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg46: tensor<2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg47: tensor<64x2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg48: tensor<12288x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg49: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg50: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg51: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg52: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg53: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg54: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg55: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg56: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg57: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg58: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg59: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg60: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg61: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg62: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg63: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg64: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg65: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg66: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg67: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg68: tensor<i32>,
      %arg69: tensor<128x32xi32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg70: tensor<128x2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg71: tensor<128x32xi32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>}) -> (tensor<i32> {jax.result_info = "result[0].step"},
      tensor<2xf32> {jax.result_info = "result[0].params['classifier']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<64x2xf32> {jax.result_info = "result[0].params['classifier']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<12288x64xf32> {jax.result_info = "result[0].params['embedding']['table']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].params['layer_0']['attention_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<176x64xf32> {jax.result_info = "result[0].params['layer_0']['down']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].params['layer_0']['gate']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].params['layer_0']['key']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64xf32> {jax.result_info = "result[0].params['layer_0']['mlp_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].params['layer_0']['output']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].params['layer_0']['query']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].params['layer_0']['up']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].params['layer_0']['value']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64xf32> {jax.result_info = "result[0].params['layer_1']['attention_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<176x64xf32> {jax.result_info = "result[0].params['layer_1']['down']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].params['layer_1']['gate']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].params['layer_1']['key']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64xf32> {jax.result_info = "result[0].params['layer_1']['mlp_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].params['layer_1']['output']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].params['layer_1']['query']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].params['layer_1']['up']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].params['layer_1']['value']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64xf32> {jax.result_info = "result[0].params['norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<i32> {jax.result_info = "result[0].opt_state[1][0].count"},
      tensor<2xf32> {jax.result_info = "result[0].opt_state[1][0].mu['classifier']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<64x2xf32> {jax.result_info = "result[0].opt_state[1][0].mu['classifier']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<12288x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['embedding']['table']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['attention_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<176x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['down']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['gate']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['key']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['mlp_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['output']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['query']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['up']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['value']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['attention_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<176x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['down']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['gate']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['key']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['mlp_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['output']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['query']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['up']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['value']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<2xf32> {jax.result_info = "result[0].opt_state[1][0].nu['classifier']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<64x2xf32> {jax.result_info = "result[0].opt_state[1][0].nu['classifier']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<12288x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['embedding']['table']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['attention_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<176x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['down']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['gate']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['key']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['mlp_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['output']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['query']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['up']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['value']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['attention_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<176x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['down']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['gate']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['key']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['mlp_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['output']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['query']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['up']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['value']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<i32> {jax.result_info = "result[0].opt_state[1][2].count"},
      tensor<f32> {jax.result_info = "result[1]['count']"},
      tensor<f32> {jax.result_info = "result[1]['loss']"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %c_0 = stablehlo.constant dense<50> : tensor<i32>
    %1 = stablehlo.compare LT, %arg68, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<-4.000000e-03> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.subtract %arg68, %c_3 : tensor<i32>
    %3 = stablehlo.maximum %c_3, %2 : tensor<i32>
    %4 = stablehlo.minimum %c_0, %3 : tensor<i32>
    %5 = stablehlo.convert %4 : (tensor<i32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<5.000000e+01> : tensor<f32>
    %6 = stablehlo.divide %5, %cst_4 : tensor<f32>
    %7 = stablehlo.subtract %cst_2, %6 : tensor<f32>
    %8 = stablehlo.multiply %cst_1, %7 : tensor<f32>
    %cst_5 = stablehlo.constant dense<4.000000e-03> : tensor<f32>
    %9 = stablehlo.add %8, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_7 = stablehlo.constant dense<3.14159274> : tensor<f32>
    %10 = stablehlo.subtract %arg68, %c_0 : tensor<i32>
    %11 = stablehlo.convert %10 : (tensor<i32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<1.002000e+03> : tensor<f32>
    %12 = stablehlo.minimum %11, %cst_8 : tensor<f32>
    %13 = stablehlo.multiply %cst_7, %12 : tensor<f32>
    %14 = stablehlo.divide %13, %cst_8 : tensor<f32>
    %15 = stablehlo.cosine %14 : tensor<f32>
    %16 = stablehlo.add %cst_2, %15 : tensor<f32>
    %17 = stablehlo.multiply %cst_6, %16 : tensor<f32>
    %18 = stablehlo.power %17, %cst_2 : tensor<f32>
    %19 = stablehlo.multiply %cst_2, %18 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.add %19, %cst_9 : tensor<f32>
    %21 = stablehlo.multiply %cst_5, %20 : tensor<f32>
    %22 = stablehlo.select %1, %9, %21 : tensor<i1>, tensor<f32>
    %23 = stablehlo.multiply %cst, %22 : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %26 = stablehlo.divide %cst_2, %cst_11 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %28 = stablehlo.negate %27 : tensor<128xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<128xf32>) -> tensor<128x2xf32>
    %30 = stablehlo.multiply %arg70, %29 : tensor<128x2xf32>
    %31 = stablehlo.negate %30 : tensor<128x2xf32>
    %32 = stablehlo.reduce(%31 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %33 = stablehlo.reshape %32 : (tensor<128xf32>) -> tensor<128x1xf32>
    %34 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %35 = stablehlo.compare EQ, %arg69, %34, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %36 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %37 = stablehlo.compare NE, %arg71, %36, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %38 = stablehlo.and %35, %37 : tensor<128x32xi1>
    %39 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %40 = stablehlo.select %38, %39, %arg71 : tensor<128x32xi1>, tensor<128x32xi32>
    %41 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %42 = stablehlo.compare LT, %40, %41, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %c_12 = stablehlo.constant dense<12288> : tensor<i32>
    %43 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %44 = stablehlo.add %40, %43 : tensor<128x32xi32>
    %45 = stablehlo.select %42, %44, %40 : tensor<128x32xi1>, tensor<128x32xi32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<128x32xi32>) -> tensor<128x32x1xi32>
    %47 = "stablehlo.gather"(%arg3, %46) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<12288x64xf32>, tensor<128x32x1xi32>) -> tensor<128x32x64xf32>
    %48 = stablehlo.multiply %47, %47 : tensor<128x32x64xf32>
    %49 = stablehlo.reduce(%48 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %cst_13 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %52 = stablehlo.divide %50, %51 : tensor<128x32x1xf32>
    %cst_14 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %54 = stablehlo.add %52, %53 : tensor<128x32x1xf32>
    %55 = stablehlo.rsqrt %54 : tensor<128x32x1xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %57 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %59 = stablehlo.multiply %56, %58 : tensor<128x32x64xf32>
    %60 = stablehlo.multiply %47, %59 : tensor<128x32x64xf32>
    %61 = stablehlo.dot_general %60, %arg12, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %62 = stablehlo.reshape %61 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %63 = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %64 = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %65 = stablehlo.compare GE, %63, %64, SIGNED : (tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %66 = stablehlo.broadcast_in_dim %65, dims = [3, 4] : (tensor<32x32xi1>) -> tensor<128x2x2x32x32xi1>
    %67 = stablehlo.dot_general %60, %arg7, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %68 = stablehlo.reshape %67 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %69 = stablehlo.slice %68 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %cst_15 = stablehlo.constant dense<"0x0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FF6FD14BEE69151BF5F5B323F02DA773F662E7F3F08EB7F3FE7FD7F3FCAFF7F3FD53F69BFA2E674BFD5211F3FA9B3753FC2F67E3F76E57F3F59FD7F3FBCFF7F3F64CD56BFFBF17FBF40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3F7205913B8C9B71BFC03DE83EE4AA703FE8737E3F5BD87F3F09FC7F3F9AFF7F3FD006583F554F4BBFF586B93EC3C96D3FB5287E3FD2D07F3F48FB7F3F87FF7F3F6F4E683F9DD910BF9BF5883EC3AB6A3F00D77D3FA1C87F3F76FA7F3F72FF7F3FD7040C3E0F0D90BEDE0B2E3EB151673FCC7E7D3FC9BF7F3F94F97F3F5CFF7F3FE87A42BFF722FE3CAADE903D68BC633F1A207D3F49B67F3FA1F87F3F43FF7F3F2C2975BF303EAE3ED633EFBCD4EC5F3FEDBA7C3F22AC7F3F9DF77F3F29FF7F3F36E28CBE4FA91D3FD0EF03BEEEE35B3F494F7C3F53A17F3F88F67F3F0EFF7F3F840A293FEB90543FAAA768BEBFA2573F2EDD7B3FDC957F3F62F57F3FF0FE7F3FBF1B7D3F0764763F3686A5BE5C2A533FA1647B3FBE897F3F2CF47F3FD1FE7F3F22F0D03EEDC77F3F3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FFC370CBF37CE6F3F983D01BFA198493F3C607A3F8C6F7F3F8DF17F3F8EFE7F3F6FFD7FBF790C483F02A816BFBB81443F6AD4793F78617F3F24F07F3F6AFE7F3FBF6708BF05740C3F11912ABF88383F3F3342793FBC527F3FABEE7F3F44FE7F3FFE2DD93EA6DB853ED6C53CBF63BE393F9BA9783F59437F3F20ED7F3F1DFE7F3F78BF7D3F57B853BDBF174DBFB114343FA50A783F4F337F3F85EB7F3FF4FD7F3F819C253FDB29B8BE105D5BBFE63C2E3F5565773F9D227F3FDAE97F3FC9FD7F3F389395BE9FCC21BF467167BF8238283FB1B9763F44117F3F1DE87F3F9CFD7F3F576D76BFA77857BF7C3571BF0E09223FBB07763F44FF7E3F50E67F3F6EFD7F3FB3803FBF6FC677BFB79078BF20B01B3F784F753F9DEC7E3F72E47F3F3FFD7F3F18F41D3EDB817FBF26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3F8E2C6A3F9EE66DBF52C77FBF5E880E3F22CC733F5AC57E3F83E07F3FDAFC7F3F"> : tensor<32x1x8xf32>
    %70 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %72 = stablehlo.multiply %69, %71 : tensor<128x32x2x8xf32>
    %73 = stablehlo.slice %68 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %cst_16 = stablehlo.constant dense<"0x0000000000000000000000000000000000000000000000000000000000000000A46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA539B7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253AC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783ACFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83A4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113B95467D3F7D06133FA6A4373F5226803E51AAA33D8E38CF3C1312033C54CB253B3201D33EEA1F953E1D88483F2EC28F3E3F12B83DEF1DE93C3A74133CBB843A3BF8440BBF8270A9BCA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B5CFF7FBF2141A9BE2A26643F8B87AE3E72D3E03D6B730E3D6A38343C85F7633BD85C09BF26911BBF1D9A6E3F2CA9BD3EAC2BF53D1D651B3D719A443CE8B0783B2220D73E4C1453BFC0AB763F409ACC3ED0BE043E6956283D6BFC543C25B5863B72987D3FB2A875BF6F467C3FF556DB3E64E40E3E4647353D565E653CD411913B4479263F75E07FBFD55B7F3F83DBE93E4F06193EAD37423D33C0753C836E9B3B106893BE2EB870BF0EE47F3F3624F83E5024233E95274F3D0011833C31CBA53B251E76BFAAB049BFBFDD7D3FB116033F233E2D3EF5165C3DDE418B3CDE27B03BB34040BFC5A80EBF144E793FBAF9093F8753373EC405693DB372933C8984BA3B6979193E41F68ABEB940723F70B9103F3A64413EFBF3753D7EA39B3C34E1C43BC8B6693F3B67293DB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B102F563F7A36B33E4AFB5C3F0AC81D3F8376553E3EE7873DF504AC3C849AD93B150511BC27BD1F3F9FF94E3F9413243F96775F3E5B5D8E3D9F35B43C2BF7E33BE7A158BFB707563F89E63E3F1F352A3FF172693E1BD3943D3E66BC3CCF53EE3BFCD367BF9D18773F28EB2C3F182B303F5168733E79489B3DD196C43C72B0F83B388707BE64A87F3F7835193FF8F3353F77577D3E72BDA13D57C7CC3C8A86013C0837433FB0DD6E3FE6F7033F458E3B3F10A0833E0032A83DCFF7D43CDAB4063C0ED5743FCE62463F89D1DA3E90F8403F0691883E20A6AE3D3928DD3C29E30B3C2AB48A3E6C3B0A3F9183AB3E7531463F7D7E8D3ECE19B53D9558E53C7711113CE9E329BF60BD803EC7FD743E9E374B3F5468923E058DBB3DE288ED3CC43F163CA4EF7CBFA7037EBDC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C06DECEBE3218BDBE7C502A3DA5A6543FA5309C3EFE71C83D4DE9FD3C5C9C203C"> : tensor<32x1x8xf32>
    %74 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %76 = stablehlo.multiply %73, %75 : tensor<128x32x2x8xf32>
    %77 = stablehlo.subtract %72, %76 : tensor<128x32x2x8xf32>
    %78 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %80 = stablehlo.multiply %69, %79 : tensor<128x32x2x8xf32>
    %81 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %83 = stablehlo.multiply %73, %82 : tensor<128x32x2x8xf32>
    %84 = stablehlo.add %80, %83 : tensor<128x32x2x8xf32>
    %85 = stablehlo.concatenate %77, %84, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %86 = stablehlo.dot_general %60, %arg10, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %87 = stablehlo.reshape %86 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %88 = stablehlo.slice %87 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %89 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %91 = stablehlo.multiply %88, %90 : tensor<128x32x4x8xf32>
    %92 = stablehlo.slice %87 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %93 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %95 = stablehlo.multiply %92, %94 : tensor<128x32x4x8xf32>
    %96 = stablehlo.subtract %91, %95 : tensor<128x32x4x8xf32>
    %97 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %99 = stablehlo.multiply %88, %98 : tensor<128x32x4x8xf32>
    %100 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %102 = stablehlo.multiply %92, %101 : tensor<128x32x4x8xf32>
    %103 = stablehlo.add %99, %102 : tensor<128x32x4x8xf32>
    %104 = stablehlo.concatenate %96, %103, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %105 = stablehlo.reshape %104 : (tensor<128x32x4x16xf32>) -> tensor<128x32x2x2x16xf32>
    %106 = stablehlo.dot_general %85, %105, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4] : (tensor<128x32x2x16xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x32x2xf32>
    %107 = stablehlo.transpose %106, dims = [0, 1, 4, 3, 2] : (tensor<128x2x32x32x2xf32>) -> tensor<128x2x2x32x32xf32>
    %cst_17 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %109 = stablehlo.divide %107, %108 : tensor<128x2x2x32x32xf32>
    %cst_18 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %111 = stablehlo.select %66, %109, %110 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %cst_19 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x2x2x32xf32>
    %113 = stablehlo.reduce(%111 init: %cst_19) applies stablehlo.maximum across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %114 = stablehlo.maximum %112, %113 : tensor<128x2x2x32xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %117 = stablehlo.subtract %111, %116 : tensor<128x2x2x32x32xf32>
    %118 = stablehlo.exponential %117 : tensor<128x2x2x32x32xf32>
    %119 = stablehlo.reduce(%118 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %122 = stablehlo.divide %118, %121 : tensor<128x2x2x32x32xf32>
    %123 = stablehlo.dot_general %62, %122, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4] : (tensor<128x32x2x16xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x2x32xf32>
    %124 = stablehlo.transpose %123, dims = [0, 4, 1, 3, 2] : (tensor<128x2x16x2x32xf32>) -> tensor<128x32x2x2x16xf32>
    %125 = stablehlo.reshape %124 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x64xf32>
    %126 = stablehlo.dot_general %125, %arg9, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %127 = stablehlo.add %47, %126 : tensor<128x32x64xf32>
    %128 = stablehlo.multiply %127, %127 : tensor<128x32x64xf32>
    %129 = stablehlo.reduce(%128 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %131 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %132 = stablehlo.divide %130, %131 : tensor<128x32x1xf32>
    %133 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %134 = stablehlo.add %132, %133 : tensor<128x32x1xf32>
    %135 = stablehlo.rsqrt %134 : tensor<128x32x1xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %137 = stablehlo.broadcast_in_dim %arg8, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %139 = stablehlo.multiply %136, %138 : tensor<128x32x64xf32>
    %140 = stablehlo.multiply %127, %139 : tensor<128x32x64xf32>
    %141 = stablehlo.dot_general %140, %arg6, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %142 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %143 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %144 = stablehlo.negate %141 : tensor<128x32x176xf32>
    %145 = stablehlo.exponential %144 : tensor<128x32x176xf32>
    %146 = stablehlo.add %143, %145 : tensor<128x32x176xf32>
    %147 = stablehlo.divide %142, %146 : tensor<128x32x176xf32>
    %148 = stablehlo.multiply %141, %147 : tensor<128x32x176xf32>
    %149 = stablehlo.dot_general %140, %arg11, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %150 = stablehlo.multiply %148, %149 : tensor<128x32x176xf32>
    %151 = stablehlo.dot_general %150, %arg5, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %152 = stablehlo.add %127, %151 : tensor<128x32x64xf32>
    %153 = stablehlo.multiply %152, %152 : tensor<128x32x64xf32>
    %154 = stablehlo.reduce(%153 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %156 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %157 = stablehlo.divide %155, %156 : tensor<128x32x1xf32>
    %158 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %159 = stablehlo.add %157, %158 : tensor<128x32x1xf32>
    %160 = stablehlo.rsqrt %159 : tensor<128x32x1xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %162 = stablehlo.broadcast_in_dim %arg13, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %164 = stablehlo.multiply %161, %163 : tensor<128x32x64xf32>
    %165 = stablehlo.multiply %152, %164 : tensor<128x32x64xf32>
    %166 = stablehlo.dot_general %165, %arg21, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %167 = stablehlo.reshape %166 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %168 = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %169 = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %170 = stablehlo.compare GE, %168, %169, SIGNED : (tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %171 = stablehlo.broadcast_in_dim %170, dims = [3, 4] : (tensor<32x32xi1>) -> tensor<128x2x2x32x32xi1>
    %172 = stablehlo.dot_general %165, %arg16, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %173 = stablehlo.reshape %172 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %174 = stablehlo.slice %173 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %175 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %177 = stablehlo.multiply %174, %176 : tensor<128x32x2x8xf32>
    %178 = stablehlo.slice %173 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %179 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %181 = stablehlo.multiply %178, %180 : tensor<128x32x2x8xf32>
    %182 = stablehlo.subtract %177, %181 : tensor<128x32x2x8xf32>
    %183 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %185 = stablehlo.multiply %174, %184 : tensor<128x32x2x8xf32>
    %186 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %188 = stablehlo.multiply %178, %187 : tensor<128x32x2x8xf32>
    %189 = stablehlo.add %185, %188 : tensor<128x32x2x8xf32>
    %190 = stablehlo.concatenate %182, %189, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %191 = stablehlo.dot_general %165, %arg19, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %192 = stablehlo.reshape %191 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %193 = stablehlo.slice %192 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %194 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %196 = stablehlo.multiply %193, %195 : tensor<128x32x4x8xf32>
    %197 = stablehlo.slice %192 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %198 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %200 = stablehlo.multiply %197, %199 : tensor<128x32x4x8xf32>
    %201 = stablehlo.subtract %196, %200 : tensor<128x32x4x8xf32>
    %202 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %203 = stablehlo.broadcast_in_dim %202, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %204 = stablehlo.multiply %193, %203 : tensor<128x32x4x8xf32>
    %205 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %207 = stablehlo.multiply %197, %206 : tensor<128x32x4x8xf32>
    %208 = stablehlo.add %204, %207 : tensor<128x32x4x8xf32>
    %209 = stablehlo.concatenate %201, %208, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %210 = stablehlo.reshape %209 : (tensor<128x32x4x16xf32>) -> tensor<128x32x2x2x16xf32>
    %211 = stablehlo.dot_general %190, %210, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4] : (tensor<128x32x2x16xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x32x2xf32>
    %212 = stablehlo.transpose %211, dims = [0, 1, 4, 3, 2] : (tensor<128x2x32x32x2xf32>) -> tensor<128x2x2x32x32xf32>
    %213 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %214 = stablehlo.divide %212, %213 : tensor<128x2x2x32x32xf32>
    %215 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %216 = stablehlo.select %171, %214, %215 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %217 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x2x2x32xf32>
    %218 = stablehlo.reduce(%216 init: %cst_19) applies stablehlo.maximum across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %219 = stablehlo.maximum %217, %218 : tensor<128x2x2x32xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %222 = stablehlo.subtract %216, %221 : tensor<128x2x2x32x32xf32>
    %223 = stablehlo.exponential %222 : tensor<128x2x2x32x32xf32>
    %224 = stablehlo.reduce(%223 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %226 = stablehlo.broadcast_in_dim %225, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %227 = stablehlo.divide %223, %226 : tensor<128x2x2x32x32xf32>
    %228 = stablehlo.dot_general %167, %227, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4] : (tensor<128x32x2x16xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x2x32xf32>
    %229 = stablehlo.transpose %228, dims = [0, 4, 1, 3, 2] : (tensor<128x2x16x2x32xf32>) -> tensor<128x32x2x2x16xf32>
    %230 = stablehlo.reshape %229 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x64xf32>
    %231 = stablehlo.dot_general %230, %arg18, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %232 = stablehlo.add %152, %231 : tensor<128x32x64xf32>
    %233 = stablehlo.multiply %232, %232 : tensor<128x32x64xf32>
    %234 = stablehlo.reduce(%233 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %235 = stablehlo.broadcast_in_dim %234, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %236 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %237 = stablehlo.divide %235, %236 : tensor<128x32x1xf32>
    %238 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %239 = stablehlo.add %237, %238 : tensor<128x32x1xf32>
    %240 = stablehlo.rsqrt %239 : tensor<128x32x1xf32>
    %241 = stablehlo.broadcast_in_dim %240, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %242 = stablehlo.broadcast_in_dim %arg17, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %244 = stablehlo.multiply %241, %243 : tensor<128x32x64xf32>
    %245 = stablehlo.multiply %232, %244 : tensor<128x32x64xf32>
    %246 = stablehlo.dot_general %245, %arg15, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %247 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %248 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %249 = stablehlo.negate %246 : tensor<128x32x176xf32>
    %250 = stablehlo.exponential %249 : tensor<128x32x176xf32>
    %251 = stablehlo.add %248, %250 : tensor<128x32x176xf32>
    %252 = stablehlo.divide %247, %251 : tensor<128x32x176xf32>
    %253 = stablehlo.multiply %246, %252 : tensor<128x32x176xf32>
    %254 = stablehlo.dot_general %245, %arg20, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %255 = stablehlo.multiply %253, %254 : tensor<128x32x176xf32>
    %256 = stablehlo.dot_general %255, %arg14, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %257 = stablehlo.add %232, %256 : tensor<128x32x64xf32>
    %258 = stablehlo.multiply %257, %257 : tensor<128x32x64xf32>
    %259 = stablehlo.reduce(%258 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %260 = stablehlo.broadcast_in_dim %259, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %261 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %262 = stablehlo.divide %260, %261 : tensor<128x32x1xf32>
    %263 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %264 = stablehlo.add %262, %263 : tensor<128x32x1xf32>
    %265 = stablehlo.rsqrt %264 : tensor<128x32x1xf32>
    %266 = stablehlo.broadcast_in_dim %265, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %267 = stablehlo.broadcast_in_dim %arg22, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %268 = stablehlo.broadcast_in_dim %267, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %269 = stablehlo.multiply %266, %268 : tensor<128x32x64xf32>
    %270 = stablehlo.multiply %257, %269 : tensor<128x32x64xf32>
    %271 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %272 = stablehlo.compare NE, %40, %271, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %273 = stablehlo.convert %272 : (tensor<128x32xi1>) -> tensor<128x32xf32>
    %274 = stablehlo.broadcast_in_dim %273, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %275 = stablehlo.broadcast_in_dim %274, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %276 = stablehlo.multiply %270, %275 : tensor<128x32x64xf32>
    %277 = stablehlo.reduce(%276 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x64xf32>
    %278 = stablehlo.reduce(%273 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x32xf32>, tensor<f32>) -> tensor<128xf32>
    %279 = stablehlo.broadcast_in_dim %278, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %280 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %281 = stablehlo.maximum %279, %280 : tensor<128x1xf32>
    %282 = stablehlo.broadcast_in_dim %281, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x64xf32>
    %283 = stablehlo.divide %277, %282 : tensor<128x64xf32>
    %284 = stablehlo.dot_general %283, %arg2, contracting_dims = [1] x [0] : (tensor<128x64xf32>, tensor<64x2xf32>) -> tensor<128x2xf32>
    %285 = stablehlo.reshape %arg1 : (tensor<2xf32>) -> tensor<1x2xf32>
    %286 = stablehlo.broadcast_in_dim %285, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<128x2xf32>
    %287 = stablehlo.add %284, %286 : tensor<128x2xf32>
    %288 = sdy.sharding_constraint %287 <@mesh_0, [{"data"}, {}]> : tensor<128x2xf32>
    %289 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %290 = stablehlo.reduce(%288 init: %cst_19) applies stablehlo.maximum across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %291 = stablehlo.maximum %289, %290 : tensor<128xf32>
    %292 = stablehlo.broadcast_in_dim %291, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %293 = stablehlo.broadcast_in_dim %292, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x2xf32>
    %294 = stablehlo.subtract %288, %293 : tensor<128x2xf32>
    %295 = stablehlo.exponential %294 : tensor<128x2xf32>
    %296 = stablehlo.reduce(%295 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %297 = stablehlo.broadcast_in_dim %296, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %298 = stablehlo.divide %33, %297 : tensor<128x1xf32>
    %299 = stablehlo.reduce(%298 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %300 = stablehlo.broadcast_in_dim %299, dims = [0] : (tensor<128xf32>) -> tensor<128x2xf32>
    %301 = stablehlo.multiply %300, %295 : tensor<128x2xf32>
    %302 = stablehlo.add %30, %301 : tensor<128x2xf32>
    %303 = sdy.sharding_constraint %302 <@mesh_0, [{"data"}, {}]> : tensor<128x2xf32>
    %304 = stablehlo.reduce(%303 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<128x2xf32>, tensor<f32>) -> tensor<2xf32>
    %305 = stablehlo.reshape %304 : (tensor<2xf32>) -> tensor<1x2xf32>
    %306 = stablehlo.reshape %305 : (tensor<1x2xf32>) -> tensor<2xf32>
    %307 = stablehlo.multiply %306, %306 : tensor<2xf32>
    %308 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %309 = stablehlo.multiply %308, %308 : tensor<2xf32>
    %310 = stablehlo.add %307, %309 : tensor<2xf32>
    %311 = stablehlo.reduce(%310 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %312 = stablehlo.add %cst_9, %311 : tensor<f32>
    %313 = stablehlo.dot_general %303, %283, contracting_dims = [0] x [0] : (tensor<128x2xf32>, tensor<128x64xf32>) -> tensor<2x64xf32>
    %314 = stablehlo.transpose %313, dims = [1, 0] : (tensor<2x64xf32>) -> tensor<64x2xf32>
    %315 = stablehlo.multiply %314, %314 : tensor<64x2xf32>
    %316 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %317 = stablehlo.multiply %316, %316 : tensor<64x2xf32>
    %318 = stablehlo.add %315, %317 : tensor<64x2xf32>
    %319 = stablehlo.reduce(%318 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x2xf32>, tensor<f32>) -> tensor<f32>
    %320 = stablehlo.add %312, %319 : tensor<f32>
    %321 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %322 = stablehlo.dot_general %303, %arg2, contracting_dims = [1] x [1] : (tensor<128x2xf32>, tensor<64x2xf32>) -> tensor<128x64xf32>
    %323 = stablehlo.broadcast_in_dim %281, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x64xf32>
    %324 = stablehlo.divide %322, %323 : tensor<128x64xf32>
    %325 = stablehlo.broadcast_in_dim %324, dims = [0, 2] : (tensor<128x64xf32>) -> tensor<128x32x64xf32>
    %326 = stablehlo.broadcast_in_dim %274, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %327 = stablehlo.multiply %325, %326 : tensor<128x32x64xf32>
    %328 = stablehlo.multiply %327, %269 : tensor<128x32x64xf32>
    %329 = stablehlo.multiply %257, %327 : tensor<128x32x64xf32>
    %330 = stablehlo.broadcast_in_dim %267, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %331 = stablehlo.multiply %329, %330 : tensor<128x32x64xf32>
    %332 = stablehlo.reduce(%331 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %333 = stablehlo.reshape %332 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %cst_20 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %334 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %335 = stablehlo.divide %265, %264 : tensor<128x32x1xf32>
    %336 = stablehlo.multiply %334, %335 : tensor<128x32x1xf32>
    %337 = stablehlo.multiply %333, %336 : tensor<128x32x1xf32>
    %338 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %339 = stablehlo.divide %337, %338 : tensor<128x32x1xf32>
    %340 = stablehlo.reduce(%339 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %341 = stablehlo.broadcast_in_dim %340, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %342 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %343 = stablehlo.multiply %342, %257 : tensor<128x32x64xf32>
    %344 = stablehlo.multiply %341, %343 : tensor<128x32x64xf32>
    %345 = stablehlo.add %328, %344 : tensor<128x32x64xf32>
    %346 = stablehlo.dot_general %345, %arg14, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<176x64xf32>) -> tensor<128x32x176xf32>
    %347 = stablehlo.multiply %253, %346 : tensor<128x32x176xf32>
    %348 = stablehlo.dot_general %347, %arg20, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %349 = stablehlo.multiply %346, %254 : tensor<128x32x176xf32>
    %350 = stablehlo.multiply %349, %252 : tensor<128x32x176xf32>
    %351 = stablehlo.multiply %246, %349 : tensor<128x32x176xf32>
    %352 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %353 = stablehlo.subtract %352, %252 : tensor<128x32x176xf32>
    %354 = stablehlo.multiply %252, %353 : tensor<128x32x176xf32>
    %355 = stablehlo.multiply %351, %354 : tensor<128x32x176xf32>
    %356 = stablehlo.add %350, %355 : tensor<128x32x176xf32>
    %357 = stablehlo.dot_general %356, %arg15, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %358 = stablehlo.add %348, %357 : tensor<128x32x64xf32>
    %359 = stablehlo.multiply %358, %244 : tensor<128x32x64xf32>
    %360 = stablehlo.add %345, %359 : tensor<128x32x64xf32>
    %361 = stablehlo.multiply %232, %358 : tensor<128x32x64xf32>
    %362 = stablehlo.broadcast_in_dim %242, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %363 = stablehlo.multiply %361, %362 : tensor<128x32x64xf32>
    %364 = stablehlo.reduce(%363 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %365 = stablehlo.reshape %364 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %366 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %367 = stablehlo.divide %240, %239 : tensor<128x32x1xf32>
    %368 = stablehlo.multiply %366, %367 : tensor<128x32x1xf32>
    %369 = stablehlo.multiply %365, %368 : tensor<128x32x1xf32>
    %370 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %371 = stablehlo.divide %369, %370 : tensor<128x32x1xf32>
    %372 = stablehlo.reduce(%371 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %373 = stablehlo.broadcast_in_dim %372, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %374 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %375 = stablehlo.multiply %374, %232 : tensor<128x32x64xf32>
    %376 = stablehlo.multiply %373, %375 : tensor<128x32x64xf32>
    %377 = stablehlo.add %360, %376 : tensor<128x32x64xf32>
    %378 = stablehlo.dot_general %377, %arg18, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %379 = stablehlo.reshape %378 : (tensor<128x32x64xf32>) -> tensor<128x32x2x2x16xf32>
    %380 = stablehlo.transpose %379, dims = [0, 2, 4, 3, 1] : (tensor<128x32x2x2x16xf32>) -> tensor<128x2x16x2x32xf32>
    %381 = stablehlo.dot_general %380, %227, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3] : (tensor<128x2x16x2x32xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x32xf32>
    %382 = stablehlo.transpose %381, dims = [0, 3, 1, 2] : (tensor<128x2x16x32xf32>) -> tensor<128x32x2x16xf32>
    %383 = stablehlo.reshape %382 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %384 = stablehlo.dot_general %383, %arg21, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %385 = stablehlo.dot_general %380, %167, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3] : (tensor<128x2x16x2x32xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x2x32x32xf32>
    %386 = stablehlo.broadcast_in_dim %225, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %387 = stablehlo.divide %385, %386 : tensor<128x2x2x32x32xf32>
    %388 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x1xf32>
    %389 = stablehlo.multiply %225, %225 : tensor<128x2x2x32x1xf32>
    %390 = stablehlo.divide %388, %389 : tensor<128x2x2x32x1xf32>
    %391 = stablehlo.broadcast_in_dim %390, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %392 = stablehlo.multiply %385, %391 : tensor<128x2x2x32x32xf32>
    %393 = stablehlo.multiply %392, %223 : tensor<128x2x2x32x32xf32>
    %394 = stablehlo.reduce(%393 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %395 = stablehlo.reshape %394 : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %396 = stablehlo.negate %395 : tensor<128x2x2x32x1xf32>
    %397 = stablehlo.reduce(%396 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x1xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %398 = stablehlo.broadcast_in_dim %397, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x32xf32>
    %399 = stablehlo.add %387, %398 : tensor<128x2x2x32x32xf32>
    %400 = stablehlo.multiply %399, %223 : tensor<128x2x2x32x32xf32>
    %401 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %402 = stablehlo.select %171, %400, %401 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %403 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %404 = stablehlo.divide %402, %403 : tensor<128x2x2x32x32xf32>
    %405 = stablehlo.transpose %404, dims = [0, 1, 4, 3, 2] : (tensor<128x2x2x32x32xf32>) -> tensor<128x2x32x32x2xf32>
    %406 = stablehlo.dot_general %405, %210, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x16xf32>
    %407 = stablehlo.transpose %406, dims = [0, 2, 1, 3] : (tensor<128x2x32x16xf32>) -> tensor<128x32x2x16xf32>
    %408 = stablehlo.slice %407 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %409 = stablehlo.broadcast_in_dim %183, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %410 = stablehlo.multiply %408, %409 : tensor<128x32x2x8xf32>
    %411 = stablehlo.slice %407 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %412 = stablehlo.broadcast_in_dim %175, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %413 = stablehlo.multiply %411, %412 : tensor<128x32x2x8xf32>
    %414 = stablehlo.add %410, %413 : tensor<128x32x2x8xf32>
    %415 = stablehlo.broadcast_in_dim %186, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %416 = stablehlo.multiply %408, %415 : tensor<128x32x2x8xf32>
    %417 = stablehlo.negate %411 : tensor<128x32x2x8xf32>
    %418 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %419 = stablehlo.multiply %417, %418 : tensor<128x32x2x8xf32>
    %420 = stablehlo.add %416, %419 : tensor<128x32x2x8xf32>
    %421 = stablehlo.concatenate %414, %420, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %422 = stablehlo.reshape %421 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %423 = stablehlo.dot_general %422, %arg16, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %424 = stablehlo.add %384, %423 : tensor<128x32x64xf32>
    %425 = stablehlo.dot_general %405, %190, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x32x2x16xf32>
    %426 = stablehlo.transpose %425, dims = [0, 2, 1, 3, 4] : (tensor<128x2x32x2x16xf32>) -> tensor<128x32x2x2x16xf32>
    %427 = stablehlo.reshape %426 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x4x16xf32>
    %428 = stablehlo.slice %427 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %429 = stablehlo.broadcast_in_dim %202, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %430 = stablehlo.multiply %428, %429 : tensor<128x32x4x8xf32>
    %431 = stablehlo.slice %427 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %432 = stablehlo.broadcast_in_dim %194, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %433 = stablehlo.multiply %431, %432 : tensor<128x32x4x8xf32>
    %434 = stablehlo.add %430, %433 : tensor<128x32x4x8xf32>
    %435 = stablehlo.broadcast_in_dim %205, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %436 = stablehlo.multiply %428, %435 : tensor<128x32x4x8xf32>
    %437 = stablehlo.negate %431 : tensor<128x32x4x8xf32>
    %438 = stablehlo.broadcast_in_dim %198, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %439 = stablehlo.multiply %437, %438 : tensor<128x32x4x8xf32>
    %440 = stablehlo.add %436, %439 : tensor<128x32x4x8xf32>
    %441 = stablehlo.concatenate %434, %440, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %442 = stablehlo.reshape %441 : (tensor<128x32x4x16xf32>) -> tensor<128x32x64xf32>
    %443 = stablehlo.dot_general %442, %arg19, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %444 = stablehlo.add %424, %443 : tensor<128x32x64xf32>
    %445 = stablehlo.multiply %444, %164 : tensor<128x32x64xf32>
    %446 = stablehlo.add %377, %445 : tensor<128x32x64xf32>
    %447 = stablehlo.multiply %152, %444 : tensor<128x32x64xf32>
    %448 = stablehlo.broadcast_in_dim %162, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %449 = stablehlo.multiply %447, %448 : tensor<128x32x64xf32>
    %450 = stablehlo.reduce(%449 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %451 = stablehlo.reshape %450 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %452 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %453 = stablehlo.divide %160, %159 : tensor<128x32x1xf32>
    %454 = stablehlo.multiply %452, %453 : tensor<128x32x1xf32>
    %455 = stablehlo.multiply %451, %454 : tensor<128x32x1xf32>
    %456 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %457 = stablehlo.divide %455, %456 : tensor<128x32x1xf32>
    %458 = stablehlo.reduce(%457 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %459 = stablehlo.broadcast_in_dim %458, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %460 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %461 = stablehlo.multiply %460, %152 : tensor<128x32x64xf32>
    %462 = stablehlo.multiply %459, %461 : tensor<128x32x64xf32>
    %463 = stablehlo.add %446, %462 : tensor<128x32x64xf32>
    %464 = stablehlo.dot_general %463, %arg5, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<176x64xf32>) -> tensor<128x32x176xf32>
    %465 = stablehlo.multiply %148, %464 : tensor<128x32x176xf32>
    %466 = stablehlo.dot_general %465, %arg11, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %467 = stablehlo.multiply %464, %149 : tensor<128x32x176xf32>
    %468 = stablehlo.multiply %467, %147 : tensor<128x32x176xf32>
    %469 = stablehlo.multiply %141, %467 : tensor<128x32x176xf32>
    %470 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %471 = stablehlo.subtract %470, %147 : tensor<128x32x176xf32>
    %472 = stablehlo.multiply %147, %471 : tensor<128x32x176xf32>
    %473 = stablehlo.multiply %469, %472 : tensor<128x32x176xf32>
    %474 = stablehlo.add %468, %473 : tensor<128x32x176xf32>
    %475 = stablehlo.dot_general %474, %arg6, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %476 = stablehlo.add %466, %475 : tensor<128x32x64xf32>
    %477 = stablehlo.multiply %476, %139 : tensor<128x32x64xf32>
    %478 = stablehlo.add %463, %477 : tensor<128x32x64xf32>
    %479 = stablehlo.multiply %127, %476 : tensor<128x32x64xf32>
    %480 = stablehlo.broadcast_in_dim %137, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %481 = stablehlo.multiply %479, %480 : tensor<128x32x64xf32>
    %482 = stablehlo.reduce(%481 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %483 = stablehlo.reshape %482 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %484 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %485 = stablehlo.divide %135, %134 : tensor<128x32x1xf32>
    %486 = stablehlo.multiply %484, %485 : tensor<128x32x1xf32>
    %487 = stablehlo.multiply %483, %486 : tensor<128x32x1xf32>
    %488 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %489 = stablehlo.divide %487, %488 : tensor<128x32x1xf32>
    %490 = stablehlo.reduce(%489 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %491 = stablehlo.broadcast_in_dim %490, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %492 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %493 = stablehlo.multiply %492, %127 : tensor<128x32x64xf32>
    %494 = stablehlo.multiply %491, %493 : tensor<128x32x64xf32>
    %495 = stablehlo.add %478, %494 : tensor<128x32x64xf32>
    %496 = stablehlo.dot_general %495, %arg9, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %497 = stablehlo.reshape %496 : (tensor<128x32x64xf32>) -> tensor<128x32x2x2x16xf32>
    %498 = stablehlo.transpose %497, dims = [0, 2, 4, 3, 1] : (tensor<128x32x2x2x16xf32>) -> tensor<128x2x16x2x32xf32>
    %499 = stablehlo.dot_general %498, %122, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3] : (tensor<128x2x16x2x32xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x32xf32>
    %500 = stablehlo.transpose %499, dims = [0, 3, 1, 2] : (tensor<128x2x16x32xf32>) -> tensor<128x32x2x16xf32>
    %501 = stablehlo.reshape %500 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %502 = stablehlo.dot_general %501, %arg12, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %503 = stablehlo.dot_general %498, %62, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3] : (tensor<128x2x16x2x32xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x2x32x32xf32>
    %504 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %505 = stablehlo.divide %503, %504 : tensor<128x2x2x32x32xf32>
    %506 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x1xf32>
    %507 = stablehlo.multiply %120, %120 : tensor<128x2x2x32x1xf32>
    %508 = stablehlo.divide %506, %507 : tensor<128x2x2x32x1xf32>
    %509 = stablehlo.broadcast_in_dim %508, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %510 = stablehlo.multiply %503, %509 : tensor<128x2x2x32x32xf32>
    %511 = stablehlo.multiply %510, %118 : tensor<128x2x2x32x32xf32>
    %512 = stablehlo.reduce(%511 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %513 = stablehlo.reshape %512 : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %514 = stablehlo.negate %513 : tensor<128x2x2x32x1xf32>
    %515 = stablehlo.reduce(%514 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x1xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %516 = stablehlo.broadcast_in_dim %515, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x32xf32>
    %517 = stablehlo.add %505, %516 : tensor<128x2x2x32x32xf32>
    %518 = stablehlo.multiply %517, %118 : tensor<128x2x2x32x32xf32>
    %519 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %520 = stablehlo.select %66, %518, %519 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %521 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %522 = stablehlo.divide %520, %521 : tensor<128x2x2x32x32xf32>
    %523 = stablehlo.transpose %522, dims = [0, 1, 4, 3, 2] : (tensor<128x2x2x32x32xf32>) -> tensor<128x2x32x32x2xf32>
    %524 = stablehlo.dot_general %523, %105, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x16xf32>
    %525 = stablehlo.transpose %524, dims = [0, 2, 1, 3] : (tensor<128x2x32x16xf32>) -> tensor<128x32x2x16xf32>
    %526 = stablehlo.slice %525 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %527 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %528 = stablehlo.multiply %526, %527 : tensor<128x32x2x8xf32>
    %529 = stablehlo.slice %525 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %530 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %531 = stablehlo.multiply %529, %530 : tensor<128x32x2x8xf32>
    %532 = stablehlo.add %528, %531 : tensor<128x32x2x8xf32>
    %533 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %534 = stablehlo.multiply %526, %533 : tensor<128x32x2x8xf32>
    %535 = stablehlo.negate %529 : tensor<128x32x2x8xf32>
    %536 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %537 = stablehlo.multiply %535, %536 : tensor<128x32x2x8xf32>
    %538 = stablehlo.add %534, %537 : tensor<128x32x2x8xf32>
    %539 = stablehlo.concatenate %532, %538, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %540 = stablehlo.reshape %539 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %541 = stablehlo.dot_general %540, %arg7, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %542 = stablehlo.add %502, %541 : tensor<128x32x64xf32>
    %543 = stablehlo.dot_general %523, %85, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x32x2x16xf32>
    %544 = stablehlo.transpose %543, dims = [0, 2, 1, 3, 4] : (tensor<128x2x32x2x16xf32>) -> tensor<128x32x2x2x16xf32>
    %545 = stablehlo.reshape %544 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x4x16xf32>
    %546 = stablehlo.slice %545 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %547 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %548 = stablehlo.multiply %546, %547 : tensor<128x32x4x8xf32>
    %549 = stablehlo.slice %545 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %550 = stablehlo.broadcast_in_dim %89, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %551 = stablehlo.multiply %549, %550 : tensor<128x32x4x8xf32>
    %552 = stablehlo.add %548, %551 : tensor<128x32x4x8xf32>
    %553 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %554 = stablehlo.multiply %546, %553 : tensor<128x32x4x8xf32>
    %555 = stablehlo.negate %549 : tensor<128x32x4x8xf32>
    %556 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %557 = stablehlo.multiply %555, %556 : tensor<128x32x4x8xf32>
    %558 = stablehlo.add %554, %557 : tensor<128x32x4x8xf32>
    %559 = stablehlo.concatenate %552, %558, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %560 = stablehlo.reshape %559 : (tensor<128x32x4x16xf32>) -> tensor<128x32x64xf32>
    %561 = stablehlo.dot_general %560, %arg10, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %562 = stablehlo.add %542, %561 : tensor<128x32x64xf32>
    %563 = stablehlo.multiply %562, %59 : tensor<128x32x64xf32>
    %564 = stablehlo.add %495, %563 : tensor<128x32x64xf32>
    %565 = stablehlo.multiply %47, %562 : tensor<128x32x64xf32>
    %566 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %567 = stablehlo.multiply %565, %566 : tensor<128x32x64xf32>
    %568 = stablehlo.reduce(%567 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %569 = stablehlo.reshape %568 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %570 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %571 = stablehlo.divide %55, %54 : tensor<128x32x1xf32>
    %572 = stablehlo.multiply %570, %571 : tensor<128x32x1xf32>
    %573 = stablehlo.multiply %569, %572 : tensor<128x32x1xf32>
    %574 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %575 = stablehlo.divide %573, %574 : tensor<128x32x1xf32>
    %576 = stablehlo.reduce(%575 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %577 = stablehlo.broadcast_in_dim %576, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %578 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %579 = stablehlo.multiply %578, %47 : tensor<128x32x64xf32>
    %580 = stablehlo.multiply %577, %579 : tensor<128x32x64xf32>
    %581 = stablehlo.add %564, %580 : tensor<128x32x64xf32>
    %582 = "stablehlo.scatter"(%321, %46, %581) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg72: tensor<f32>, %arg73: tensor<f32>):
      %1481 = stablehlo.add %arg72, %arg73 : tensor<f32>
      stablehlo.return %1481 : tensor<f32>
    }) : (tensor<12288x64xf32>, tensor<128x32x1xi32>, tensor<128x32x64xf32>) -> tensor<12288x64xf32>
    %583 = stablehlo.multiply %582, %582 : tensor<12288x64xf32>
    %584 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %585 = stablehlo.multiply %584, %584 : tensor<12288x64xf32>
    %586 = stablehlo.add %583, %585 : tensor<12288x64xf32>
    %587 = stablehlo.reduce(%586 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<12288x64xf32>, tensor<f32>) -> tensor<f32>
    %588 = stablehlo.add %320, %587 : tensor<f32>
    %589 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %590 = stablehlo.multiply %589, %565 : tensor<128x32x64xf32>
    %591 = stablehlo.reduce(%590 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %592 = stablehlo.reshape %591 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %593 = stablehlo.reduce(%592 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %594 = stablehlo.multiply %593, %593 : tensor<64xf32>
    %595 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %596 = stablehlo.multiply %595, %595 : tensor<64xf32>
    %597 = stablehlo.add %594, %596 : tensor<64xf32>
    %598 = stablehlo.reduce(%597 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %599 = stablehlo.add %588, %598 : tensor<f32>
    %600 = stablehlo.dot_general %463, %150, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x176xf32>) -> tensor<64x176xf32>
    %601 = stablehlo.transpose %600, dims = [1, 0] : (tensor<64x176xf32>) -> tensor<176x64xf32>
    %602 = stablehlo.multiply %601, %601 : tensor<176x64xf32>
    %603 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %604 = stablehlo.multiply %603, %603 : tensor<176x64xf32>
    %605 = stablehlo.add %602, %604 : tensor<176x64xf32>
    %606 = stablehlo.reduce(%605 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<176x64xf32>, tensor<f32>) -> tensor<f32>
    %607 = stablehlo.add %599, %606 : tensor<f32>
    %608 = stablehlo.dot_general %474, %140, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x64xf32>) -> tensor<176x64xf32>
    %609 = stablehlo.transpose %608, dims = [1, 0] : (tensor<176x64xf32>) -> tensor<64x176xf32>
    %610 = stablehlo.multiply %609, %609 : tensor<64x176xf32>
    %611 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %612 = stablehlo.multiply %611, %611 : tensor<64x176xf32>
    %613 = stablehlo.add %610, %612 : tensor<64x176xf32>
    %614 = stablehlo.reduce(%613 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %615 = stablehlo.add %607, %614 : tensor<f32>
    %616 = stablehlo.dot_general %540, %60, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x64xf32>) -> tensor<32x64xf32>
    %617 = stablehlo.transpose %616, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %618 = stablehlo.multiply %617, %617 : tensor<64x32xf32>
    %619 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %620 = stablehlo.multiply %619, %619 : tensor<64x32xf32>
    %621 = stablehlo.add %618, %620 : tensor<64x32xf32>
    %622 = stablehlo.reduce(%621 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %623 = stablehlo.add %615, %622 : tensor<f32>
    %624 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %625 = stablehlo.multiply %624, %479 : tensor<128x32x64xf32>
    %626 = stablehlo.reduce(%625 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %627 = stablehlo.reshape %626 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %628 = stablehlo.reduce(%627 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %629 = stablehlo.multiply %628, %628 : tensor<64xf32>
    %630 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %631 = stablehlo.multiply %630, %630 : tensor<64xf32>
    %632 = stablehlo.add %629, %631 : tensor<64xf32>
    %633 = stablehlo.reduce(%632 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %634 = stablehlo.add %623, %633 : tensor<f32>
    %635 = stablehlo.dot_general %495, %125, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x64xf32>) -> tensor<64x64xf32>
    %636 = stablehlo.transpose %635, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %637 = stablehlo.multiply %636, %636 : tensor<64x64xf32>
    %638 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %639 = stablehlo.multiply %638, %638 : tensor<64x64xf32>
    %640 = stablehlo.add %637, %639 : tensor<64x64xf32>
    %641 = stablehlo.reduce(%640 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %642 = stablehlo.add %634, %641 : tensor<f32>
    %643 = stablehlo.dot_general %560, %60, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x64xf32>) -> tensor<64x64xf32>
    %644 = stablehlo.transpose %643, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %645 = stablehlo.multiply %644, %644 : tensor<64x64xf32>
    %646 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %647 = stablehlo.multiply %646, %646 : tensor<64x64xf32>
    %648 = stablehlo.add %645, %647 : tensor<64x64xf32>
    %649 = stablehlo.reduce(%648 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %650 = stablehlo.add %642, %649 : tensor<f32>
    %651 = stablehlo.dot_general %465, %140, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x64xf32>) -> tensor<176x64xf32>
    %652 = stablehlo.transpose %651, dims = [1, 0] : (tensor<176x64xf32>) -> tensor<64x176xf32>
    %653 = stablehlo.multiply %652, %652 : tensor<64x176xf32>
    %654 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %655 = stablehlo.multiply %654, %654 : tensor<64x176xf32>
    %656 = stablehlo.add %653, %655 : tensor<64x176xf32>
    %657 = stablehlo.reduce(%656 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %658 = stablehlo.add %650, %657 : tensor<f32>
    %659 = stablehlo.dot_general %501, %60, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x64xf32>) -> tensor<32x64xf32>
    %660 = stablehlo.transpose %659, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %661 = stablehlo.multiply %660, %660 : tensor<64x32xf32>
    %662 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %663 = stablehlo.multiply %662, %662 : tensor<64x32xf32>
    %664 = stablehlo.add %661, %663 : tensor<64x32xf32>
    %665 = stablehlo.reduce(%664 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %666 = stablehlo.add %658, %665 : tensor<f32>
    %667 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %668 = stablehlo.multiply %667, %447 : tensor<128x32x64xf32>
    %669 = stablehlo.reduce(%668 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %670 = stablehlo.reshape %669 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %671 = stablehlo.reduce(%670 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %672 = stablehlo.multiply %671, %671 : tensor<64xf32>
    %673 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %674 = stablehlo.multiply %673, %673 : tensor<64xf32>
    %675 = stablehlo.add %672, %674 : tensor<64xf32>
    %676 = stablehlo.reduce(%675 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %677 = stablehlo.add %666, %676 : tensor<f32>
    %678 = stablehlo.dot_general %345, %255, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x176xf32>) -> tensor<64x176xf32>
    %679 = stablehlo.transpose %678, dims = [1, 0] : (tensor<64x176xf32>) -> tensor<176x64xf32>
    %680 = stablehlo.multiply %679, %679 : tensor<176x64xf32>
    %681 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %682 = stablehlo.multiply %681, %681 : tensor<176x64xf32>
    %683 = stablehlo.add %680, %682 : tensor<176x64xf32>
    %684 = stablehlo.reduce(%683 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<176x64xf32>, tensor<f32>) -> tensor<f32>
    %685 = stablehlo.add %677, %684 : tensor<f32>
    %686 = stablehlo.dot_general %356, %245, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x64xf32>) -> tensor<176x64xf32>
    %687 = stablehlo.transpose %686, dims = [1, 0] : (tensor<176x64xf32>) -> tensor<64x176xf32>
    %688 = stablehlo.multiply %687, %687 : tensor<64x176xf32>
    %689 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %690 = stablehlo.multiply %689, %689 : tensor<64x176xf32>
    %691 = stablehlo.add %688, %690 : tensor<64x176xf32>
    %692 = stablehlo.reduce(%691 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %693 = stablehlo.add %685, %692 : tensor<f32>
    %694 = stablehlo.dot_general %422, %165, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x64xf32>) -> tensor<32x64xf32>
    %695 = stablehlo.transpose %694, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %696 = stablehlo.multiply %695, %695 : tensor<64x32xf32>
    %697 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %698 = stablehlo.multiply %697, %697 : tensor<64x32xf32>
    %699 = stablehlo.add %696, %698 : tensor<64x32xf32>
    %700 = stablehlo.reduce(%699 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %701 = stablehlo.add %693, %700 : tensor<f32>
    %702 = stablehlo.broadcast_in_dim %240, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %703 = stablehlo.multiply %702, %361 : tensor<128x32x64xf32>
    %704 = stablehlo.reduce(%703 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %705 = stablehlo.reshape %704 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %706 = stablehlo.reduce(%705 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %707 = stablehlo.multiply %706, %706 : tensor<64xf32>
    %708 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %709 = stablehlo.multiply %708, %708 : tensor<64xf32>
    %710 = stablehlo.add %707, %709 : tensor<64xf32>
    %711 = stablehlo.reduce(%710 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %712 = stablehlo.add %701, %711 : tensor<f32>
    %713 = stablehlo.dot_general %377, %230, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x64xf32>) -> tensor<64x64xf32>
    %714 = stablehlo.transpose %713, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %715 = stablehlo.multiply %714, %714 : tensor<64x64xf32>
    %716 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %717 = stablehlo.multiply %716, %716 : tensor<64x64xf32>
    %718 = stablehlo.add %715, %717 : tensor<64x64xf32>
    %719 = stablehlo.reduce(%718 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %720 = stablehlo.add %712, %719 : tensor<f32>
    %721 = stablehlo.dot_general %442, %165, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x64xf32>) -> tensor<64x64xf32>
    %722 = stablehlo.transpose %721, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %723 = stablehlo.multiply %722, %722 : tensor<64x64xf32>
    %724 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %725 = stablehlo.multiply %724, %724 : tensor<64x64xf32>
    %726 = stablehlo.add %723, %725 : tensor<64x64xf32>
    %727 = stablehlo.reduce(%726 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %728 = stablehlo.add %720, %727 : tensor<f32>
    %729 = stablehlo.dot_general %347, %245, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x64xf32>) -> tensor<176x64xf32>
    %730 = stablehlo.transpose %729, dims = [1, 0] : (tensor<176x64xf32>) -> tensor<64x176xf32>
    %731 = stablehlo.multiply %730, %730 : tensor<64x176xf32>
    %732 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %733 = stablehlo.multiply %732, %732 : tensor<64x176xf32>
    %734 = stablehlo.add %731, %733 : tensor<64x176xf32>
    %735 = stablehlo.reduce(%734 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %736 = stablehlo.add %728, %735 : tensor<f32>
    %737 = stablehlo.dot_general %383, %165, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x64xf32>) -> tensor<32x64xf32>
    %738 = stablehlo.transpose %737, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %739 = stablehlo.multiply %738, %738 : tensor<64x32xf32>
    %740 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %741 = stablehlo.multiply %740, %740 : tensor<64x32xf32>
    %742 = stablehlo.add %739, %741 : tensor<64x32xf32>
    %743 = stablehlo.reduce(%742 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %744 = stablehlo.add %736, %743 : tensor<f32>
    %745 = stablehlo.broadcast_in_dim %265, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %746 = stablehlo.multiply %745, %329 : tensor<128x32x64xf32>
    %747 = stablehlo.reduce(%746 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %748 = stablehlo.reshape %747 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %749 = stablehlo.reduce(%748 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %750 = stablehlo.multiply %749, %749 : tensor<64xf32>
    %751 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %752 = stablehlo.multiply %751, %751 : tensor<64xf32>
    %753 = stablehlo.add %750, %752 : tensor<64xf32>
    %754 = stablehlo.reduce(%753 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %755 = stablehlo.add %744, %754 : tensor<f32>
    %756 = stablehlo.sqrt %755 : tensor<f32>
    %757 = stablehlo.compare LT, %756, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %758 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %759 = stablehlo.divide %306, %758 : tensor<2xf32>
    %760 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %761 = stablehlo.multiply %759, %760 : tensor<2xf32>
    %762 = stablehlo.select %757, %306, %761 : tensor<i1>, tensor<2xf32>
    %763 = stablehlo.multiply %25, %762 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %764 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %765 = stablehlo.multiply %764, %arg24 : tensor<2xf32>
    %766 = stablehlo.add %763, %765 : tensor<2xf32>
    %c_23 = stablehlo.constant dense<2147483647> : tensor<i32>
    %767 = stablehlo.compare LT, %arg23, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %768 = stablehlo.add %arg23, %c : tensor<i32>
    %769 = stablehlo.select %767, %768, %c_23 : tensor<i1>, tensor<i32>
    %770 = stablehlo.convert %769 : (tensor<i32>) -> tensor<f32>
    %771 = stablehlo.power %cst_22, %770 : tensor<f32>
    %772 = stablehlo.subtract %cst_2, %771 : tensor<f32>
    %773 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %774 = stablehlo.divide %766, %773 : tensor<2xf32>
    %cst_24 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %775 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %776 = stablehlo.multiply %762, %762 : tensor<2xf32>
    %777 = stablehlo.multiply %775, %776 : tensor<2xf32>
    %cst_25 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %778 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %779 = stablehlo.multiply %778, %arg46 : tensor<2xf32>
    %780 = stablehlo.add %777, %779 : tensor<2xf32>
    %781 = stablehlo.convert %769 : (tensor<i32>) -> tensor<f32>
    %782 = stablehlo.power %cst_25, %781 : tensor<f32>
    %783 = stablehlo.subtract %cst_2, %782 : tensor<f32>
    %784 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %785 = stablehlo.divide %780, %784 : tensor<2xf32>
    %786 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %787 = stablehlo.add %785, %786 : tensor<2xf32>
    %788 = stablehlo.sqrt %787 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %789 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %790 = stablehlo.add %788, %789 : tensor<2xf32>
    %791 = stablehlo.divide %774, %790 : tensor<2xf32>
    %792 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %793 = stablehlo.multiply %792, %arg1 : tensor<2xf32>
    %794 = stablehlo.add %791, %793 : tensor<2xf32>
    %795 = stablehlo.multiply %24, %794 : tensor<2xf32>
    %796 = stablehlo.add %arg1, %795 : tensor<2xf32>
    %797 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %798 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %799 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %800 = stablehlo.divide %314, %799 : tensor<64x2xf32>
    %801 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %802 = stablehlo.multiply %800, %801 : tensor<64x2xf32>
    %803 = stablehlo.select %757, %314, %802 : tensor<i1>, tensor<64x2xf32>
    %804 = stablehlo.multiply %798, %803 : tensor<64x2xf32>
    %805 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %806 = stablehlo.multiply %805, %arg25 : tensor<64x2xf32>
    %807 = stablehlo.add %804, %806 : tensor<64x2xf32>
    %808 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %809 = stablehlo.divide %807, %808 : tensor<64x2xf32>
    %810 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %811 = stablehlo.multiply %803, %803 : tensor<64x2xf32>
    %812 = stablehlo.multiply %810, %811 : tensor<64x2xf32>
    %813 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %814 = stablehlo.multiply %813, %arg47 : tensor<64x2xf32>
    %815 = stablehlo.add %812, %814 : tensor<64x2xf32>
    %816 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %817 = stablehlo.divide %815, %816 : tensor<64x2xf32>
    %818 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %819 = stablehlo.add %817, %818 : tensor<64x2xf32>
    %820 = stablehlo.sqrt %819 : tensor<64x2xf32>
    %821 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %822 = stablehlo.add %820, %821 : tensor<64x2xf32>
    %823 = stablehlo.divide %809, %822 : tensor<64x2xf32>
    %824 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %825 = stablehlo.multiply %824, %arg2 : tensor<64x2xf32>
    %826 = stablehlo.add %823, %825 : tensor<64x2xf32>
    %827 = stablehlo.multiply %797, %826 : tensor<64x2xf32>
    %828 = stablehlo.add %arg2, %827 : tensor<64x2xf32>
    %829 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %830 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %831 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %832 = stablehlo.divide %582, %831 : tensor<12288x64xf32>
    %833 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %834 = stablehlo.multiply %832, %833 : tensor<12288x64xf32>
    %835 = stablehlo.select %757, %582, %834 : tensor<i1>, tensor<12288x64xf32>
    %836 = stablehlo.multiply %830, %835 : tensor<12288x64xf32>
    %837 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %838 = stablehlo.multiply %837, %arg26 : tensor<12288x64xf32>
    %839 = stablehlo.add %836, %838 : tensor<12288x64xf32>
    %840 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %841 = stablehlo.divide %839, %840 : tensor<12288x64xf32>
    %842 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %843 = stablehlo.multiply %835, %835 : tensor<12288x64xf32>
    %844 = stablehlo.multiply %842, %843 : tensor<12288x64xf32>
    %845 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %846 = stablehlo.multiply %845, %arg48 : tensor<12288x64xf32>
    %847 = stablehlo.add %844, %846 : tensor<12288x64xf32>
    %848 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %849 = stablehlo.divide %847, %848 : tensor<12288x64xf32>
    %850 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %851 = stablehlo.add %849, %850 : tensor<12288x64xf32>
    %852 = stablehlo.sqrt %851 : tensor<12288x64xf32>
    %853 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %854 = stablehlo.add %852, %853 : tensor<12288x64xf32>
    %855 = stablehlo.divide %841, %854 : tensor<12288x64xf32>
    %856 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %857 = stablehlo.multiply %856, %arg3 : tensor<12288x64xf32>
    %858 = stablehlo.add %855, %857 : tensor<12288x64xf32>
    %859 = stablehlo.multiply %829, %858 : tensor<12288x64xf32>
    %860 = stablehlo.add %arg3, %859 : tensor<12288x64xf32>
    %861 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %862 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %863 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %864 = stablehlo.divide %593, %863 : tensor<64xf32>
    %865 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %866 = stablehlo.multiply %864, %865 : tensor<64xf32>
    %867 = stablehlo.select %757, %593, %866 : tensor<i1>, tensor<64xf32>
    %868 = stablehlo.multiply %862, %867 : tensor<64xf32>
    %869 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %870 = stablehlo.multiply %869, %arg27 : tensor<64xf32>
    %871 = stablehlo.add %868, %870 : tensor<64xf32>
    %872 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %873 = stablehlo.divide %871, %872 : tensor<64xf32>
    %874 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %875 = stablehlo.multiply %867, %867 : tensor<64xf32>
    %876 = stablehlo.multiply %874, %875 : tensor<64xf32>
    %877 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %878 = stablehlo.multiply %877, %arg49 : tensor<64xf32>
    %879 = stablehlo.add %876, %878 : tensor<64xf32>
    %880 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %881 = stablehlo.divide %879, %880 : tensor<64xf32>
    %882 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %883 = stablehlo.add %881, %882 : tensor<64xf32>
    %884 = stablehlo.sqrt %883 : tensor<64xf32>
    %885 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %886 = stablehlo.add %884, %885 : tensor<64xf32>
    %887 = stablehlo.divide %873, %886 : tensor<64xf32>
    %888 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %889 = stablehlo.multiply %888, %arg4 : tensor<64xf32>
    %890 = stablehlo.add %887, %889 : tensor<64xf32>
    %891 = stablehlo.multiply %861, %890 : tensor<64xf32>
    %892 = stablehlo.add %arg4, %891 : tensor<64xf32>
    %893 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %894 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %895 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %896 = stablehlo.divide %601, %895 : tensor<176x64xf32>
    %897 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %898 = stablehlo.multiply %896, %897 : tensor<176x64xf32>
    %899 = stablehlo.select %757, %601, %898 : tensor<i1>, tensor<176x64xf32>
    %900 = stablehlo.multiply %894, %899 : tensor<176x64xf32>
    %901 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %902 = stablehlo.multiply %901, %arg28 : tensor<176x64xf32>
    %903 = stablehlo.add %900, %902 : tensor<176x64xf32>
    %904 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %905 = stablehlo.divide %903, %904 : tensor<176x64xf32>
    %906 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %907 = stablehlo.multiply %899, %899 : tensor<176x64xf32>
    %908 = stablehlo.multiply %906, %907 : tensor<176x64xf32>
    %909 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %910 = stablehlo.multiply %909, %arg50 : tensor<176x64xf32>
    %911 = stablehlo.add %908, %910 : tensor<176x64xf32>
    %912 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %913 = stablehlo.divide %911, %912 : tensor<176x64xf32>
    %914 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %915 = stablehlo.add %913, %914 : tensor<176x64xf32>
    %916 = stablehlo.sqrt %915 : tensor<176x64xf32>
    %917 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %918 = stablehlo.add %916, %917 : tensor<176x64xf32>
    %919 = stablehlo.divide %905, %918 : tensor<176x64xf32>
    %920 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %921 = stablehlo.multiply %920, %arg5 : tensor<176x64xf32>
    %922 = stablehlo.add %919, %921 : tensor<176x64xf32>
    %923 = stablehlo.multiply %893, %922 : tensor<176x64xf32>
    %924 = stablehlo.add %arg5, %923 : tensor<176x64xf32>
    %925 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %926 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %927 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %928 = stablehlo.divide %609, %927 : tensor<64x176xf32>
    %929 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %930 = stablehlo.multiply %928, %929 : tensor<64x176xf32>
    %931 = stablehlo.select %757, %609, %930 : tensor<i1>, tensor<64x176xf32>
    %932 = stablehlo.multiply %926, %931 : tensor<64x176xf32>
    %933 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %934 = stablehlo.multiply %933, %arg29 : tensor<64x176xf32>
    %935 = stablehlo.add %932, %934 : tensor<64x176xf32>
    %936 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %937 = stablehlo.divide %935, %936 : tensor<64x176xf32>
    %938 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %939 = stablehlo.multiply %931, %931 : tensor<64x176xf32>
    %940 = stablehlo.multiply %938, %939 : tensor<64x176xf32>
    %941 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %942 = stablehlo.multiply %941, %arg51 : tensor<64x176xf32>
    %943 = stablehlo.add %940, %942 : tensor<64x176xf32>
    %944 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %945 = stablehlo.divide %943, %944 : tensor<64x176xf32>
    %946 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %947 = stablehlo.add %945, %946 : tensor<64x176xf32>
    %948 = stablehlo.sqrt %947 : tensor<64x176xf32>
    %949 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %950 = stablehlo.add %948, %949 : tensor<64x176xf32>
    %951 = stablehlo.divide %937, %950 : tensor<64x176xf32>
    %952 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %953 = stablehlo.multiply %952, %arg6 : tensor<64x176xf32>
    %954 = stablehlo.add %951, %953 : tensor<64x176xf32>
    %955 = stablehlo.multiply %925, %954 : tensor<64x176xf32>
    %956 = stablehlo.add %arg6, %955 : tensor<64x176xf32>
    %957 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %958 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %959 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %960 = stablehlo.divide %617, %959 : tensor<64x32xf32>
    %961 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %962 = stablehlo.multiply %960, %961 : tensor<64x32xf32>
    %963 = stablehlo.select %757, %617, %962 : tensor<i1>, tensor<64x32xf32>
    %964 = stablehlo.multiply %958, %963 : tensor<64x32xf32>
    %965 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %966 = stablehlo.multiply %965, %arg30 : tensor<64x32xf32>
    %967 = stablehlo.add %964, %966 : tensor<64x32xf32>
    %968 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %969 = stablehlo.divide %967, %968 : tensor<64x32xf32>
    %970 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %971 = stablehlo.multiply %963, %963 : tensor<64x32xf32>
    %972 = stablehlo.multiply %970, %971 : tensor<64x32xf32>
    %973 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %974 = stablehlo.multiply %973, %arg52 : tensor<64x32xf32>
    %975 = stablehlo.add %972, %974 : tensor<64x32xf32>
    %976 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %977 = stablehlo.divide %975, %976 : tensor<64x32xf32>
    %978 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %979 = stablehlo.add %977, %978 : tensor<64x32xf32>
    %980 = stablehlo.sqrt %979 : tensor<64x32xf32>
    %981 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %982 = stablehlo.add %980, %981 : tensor<64x32xf32>
    %983 = stablehlo.divide %969, %982 : tensor<64x32xf32>
    %984 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %985 = stablehlo.multiply %984, %arg7 : tensor<64x32xf32>
    %986 = stablehlo.add %983, %985 : tensor<64x32xf32>
    %987 = stablehlo.multiply %957, %986 : tensor<64x32xf32>
    %988 = stablehlo.add %arg7, %987 : tensor<64x32xf32>
    %989 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %990 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %991 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %992 = stablehlo.divide %628, %991 : tensor<64xf32>
    %993 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %994 = stablehlo.multiply %992, %993 : tensor<64xf32>
    %995 = stablehlo.select %757, %628, %994 : tensor<i1>, tensor<64xf32>
    %996 = stablehlo.multiply %990, %995 : tensor<64xf32>
    %997 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %998 = stablehlo.multiply %997, %arg31 : tensor<64xf32>
    %999 = stablehlo.add %996, %998 : tensor<64xf32>
    %1000 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1001 = stablehlo.divide %999, %1000 : tensor<64xf32>
    %1002 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1003 = stablehlo.multiply %995, %995 : tensor<64xf32>
    %1004 = stablehlo.multiply %1002, %1003 : tensor<64xf32>
    %1005 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1006 = stablehlo.multiply %1005, %arg53 : tensor<64xf32>
    %1007 = stablehlo.add %1004, %1006 : tensor<64xf32>
    %1008 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1009 = stablehlo.divide %1007, %1008 : tensor<64xf32>
    %1010 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1011 = stablehlo.add %1009, %1010 : tensor<64xf32>
    %1012 = stablehlo.sqrt %1011 : tensor<64xf32>
    %1013 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1014 = stablehlo.add %1012, %1013 : tensor<64xf32>
    %1015 = stablehlo.divide %1001, %1014 : tensor<64xf32>
    %1016 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1017 = stablehlo.multiply %1016, %arg8 : tensor<64xf32>
    %1018 = stablehlo.add %1015, %1017 : tensor<64xf32>
    %1019 = stablehlo.multiply %989, %1018 : tensor<64xf32>
    %1020 = stablehlo.add %arg8, %1019 : tensor<64xf32>
    %1021 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1022 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1023 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1024 = stablehlo.divide %636, %1023 : tensor<64x64xf32>
    %1025 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1026 = stablehlo.multiply %1024, %1025 : tensor<64x64xf32>
    %1027 = stablehlo.select %757, %636, %1026 : tensor<i1>, tensor<64x64xf32>
    %1028 = stablehlo.multiply %1022, %1027 : tensor<64x64xf32>
    %1029 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1030 = stablehlo.multiply %1029, %arg32 : tensor<64x64xf32>
    %1031 = stablehlo.add %1028, %1030 : tensor<64x64xf32>
    %1032 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1033 = stablehlo.divide %1031, %1032 : tensor<64x64xf32>
    %1034 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1035 = stablehlo.multiply %1027, %1027 : tensor<64x64xf32>
    %1036 = stablehlo.multiply %1034, %1035 : tensor<64x64xf32>
    %1037 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1038 = stablehlo.multiply %1037, %arg54 : tensor<64x64xf32>
    %1039 = stablehlo.add %1036, %1038 : tensor<64x64xf32>
    %1040 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1041 = stablehlo.divide %1039, %1040 : tensor<64x64xf32>
    %1042 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1043 = stablehlo.add %1041, %1042 : tensor<64x64xf32>
    %1044 = stablehlo.sqrt %1043 : tensor<64x64xf32>
    %1045 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1046 = stablehlo.add %1044, %1045 : tensor<64x64xf32>
    %1047 = stablehlo.divide %1033, %1046 : tensor<64x64xf32>
    %1048 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1049 = stablehlo.multiply %1048, %arg9 : tensor<64x64xf32>
    %1050 = stablehlo.add %1047, %1049 : tensor<64x64xf32>
    %1051 = stablehlo.multiply %1021, %1050 : tensor<64x64xf32>
    %1052 = stablehlo.add %arg9, %1051 : tensor<64x64xf32>
    %1053 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1054 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1055 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1056 = stablehlo.divide %644, %1055 : tensor<64x64xf32>
    %1057 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1058 = stablehlo.multiply %1056, %1057 : tensor<64x64xf32>
    %1059 = stablehlo.select %757, %644, %1058 : tensor<i1>, tensor<64x64xf32>
    %1060 = stablehlo.multiply %1054, %1059 : tensor<64x64xf32>
    %1061 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1062 = stablehlo.multiply %1061, %arg33 : tensor<64x64xf32>
    %1063 = stablehlo.add %1060, %1062 : tensor<64x64xf32>
    %1064 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1065 = stablehlo.divide %1063, %1064 : tensor<64x64xf32>
    %1066 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1067 = stablehlo.multiply %1059, %1059 : tensor<64x64xf32>
    %1068 = stablehlo.multiply %1066, %1067 : tensor<64x64xf32>
    %1069 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1070 = stablehlo.multiply %1069, %arg55 : tensor<64x64xf32>
    %1071 = stablehlo.add %1068, %1070 : tensor<64x64xf32>
    %1072 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1073 = stablehlo.divide %1071, %1072 : tensor<64x64xf32>
    %1074 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1075 = stablehlo.add %1073, %1074 : tensor<64x64xf32>
    %1076 = stablehlo.sqrt %1075 : tensor<64x64xf32>
    %1077 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1078 = stablehlo.add %1076, %1077 : tensor<64x64xf32>
    %1079 = stablehlo.divide %1065, %1078 : tensor<64x64xf32>
    %1080 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1081 = stablehlo.multiply %1080, %arg10 : tensor<64x64xf32>
    %1082 = stablehlo.add %1079, %1081 : tensor<64x64xf32>
    %1083 = stablehlo.multiply %1053, %1082 : tensor<64x64xf32>
    %1084 = stablehlo.add %arg10, %1083 : tensor<64x64xf32>
    %1085 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1086 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1087 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1088 = stablehlo.divide %652, %1087 : tensor<64x176xf32>
    %1089 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1090 = stablehlo.multiply %1088, %1089 : tensor<64x176xf32>
    %1091 = stablehlo.select %757, %652, %1090 : tensor<i1>, tensor<64x176xf32>
    %1092 = stablehlo.multiply %1086, %1091 : tensor<64x176xf32>
    %1093 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1094 = stablehlo.multiply %1093, %arg34 : tensor<64x176xf32>
    %1095 = stablehlo.add %1092, %1094 : tensor<64x176xf32>
    %1096 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1097 = stablehlo.divide %1095, %1096 : tensor<64x176xf32>
    %1098 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1099 = stablehlo.multiply %1091, %1091 : tensor<64x176xf32>
    %1100 = stablehlo.multiply %1098, %1099 : tensor<64x176xf32>
    %1101 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1102 = stablehlo.multiply %1101, %arg56 : tensor<64x176xf32>
    %1103 = stablehlo.add %1100, %1102 : tensor<64x176xf32>
    %1104 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1105 = stablehlo.divide %1103, %1104 : tensor<64x176xf32>
    %1106 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1107 = stablehlo.add %1105, %1106 : tensor<64x176xf32>
    %1108 = stablehlo.sqrt %1107 : tensor<64x176xf32>
    %1109 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1110 = stablehlo.add %1108, %1109 : tensor<64x176xf32>
    %1111 = stablehlo.divide %1097, %1110 : tensor<64x176xf32>
    %1112 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1113 = stablehlo.multiply %1112, %arg11 : tensor<64x176xf32>
    %1114 = stablehlo.add %1111, %1113 : tensor<64x176xf32>
    %1115 = stablehlo.multiply %1085, %1114 : tensor<64x176xf32>
    %1116 = stablehlo.add %arg11, %1115 : tensor<64x176xf32>
    %1117 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1118 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1119 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1120 = stablehlo.divide %660, %1119 : tensor<64x32xf32>
    %1121 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1122 = stablehlo.multiply %1120, %1121 : tensor<64x32xf32>
    %1123 = stablehlo.select %757, %660, %1122 : tensor<i1>, tensor<64x32xf32>
    %1124 = stablehlo.multiply %1118, %1123 : tensor<64x32xf32>
    %1125 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1126 = stablehlo.multiply %1125, %arg35 : tensor<64x32xf32>
    %1127 = stablehlo.add %1124, %1126 : tensor<64x32xf32>
    %1128 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1129 = stablehlo.divide %1127, %1128 : tensor<64x32xf32>
    %1130 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1131 = stablehlo.multiply %1123, %1123 : tensor<64x32xf32>
    %1132 = stablehlo.multiply %1130, %1131 : tensor<64x32xf32>
    %1133 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1134 = stablehlo.multiply %1133, %arg57 : tensor<64x32xf32>
    %1135 = stablehlo.add %1132, %1134 : tensor<64x32xf32>
    %1136 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1137 = stablehlo.divide %1135, %1136 : tensor<64x32xf32>
    %1138 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1139 = stablehlo.add %1137, %1138 : tensor<64x32xf32>
    %1140 = stablehlo.sqrt %1139 : tensor<64x32xf32>
    %1141 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1142 = stablehlo.add %1140, %1141 : tensor<64x32xf32>
    %1143 = stablehlo.divide %1129, %1142 : tensor<64x32xf32>
    %1144 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1145 = stablehlo.multiply %1144, %arg12 : tensor<64x32xf32>
    %1146 = stablehlo.add %1143, %1145 : tensor<64x32xf32>
    %1147 = stablehlo.multiply %1117, %1146 : tensor<64x32xf32>
    %1148 = stablehlo.add %arg12, %1147 : tensor<64x32xf32>
    %1149 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1150 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1151 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1152 = stablehlo.divide %671, %1151 : tensor<64xf32>
    %1153 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1154 = stablehlo.multiply %1152, %1153 : tensor<64xf32>
    %1155 = stablehlo.select %757, %671, %1154 : tensor<i1>, tensor<64xf32>
    %1156 = stablehlo.multiply %1150, %1155 : tensor<64xf32>
    %1157 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1158 = stablehlo.multiply %1157, %arg36 : tensor<64xf32>
    %1159 = stablehlo.add %1156, %1158 : tensor<64xf32>
    %1160 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1161 = stablehlo.divide %1159, %1160 : tensor<64xf32>
    %1162 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1163 = stablehlo.multiply %1155, %1155 : tensor<64xf32>
    %1164 = stablehlo.multiply %1162, %1163 : tensor<64xf32>
    %1165 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1166 = stablehlo.multiply %1165, %arg58 : tensor<64xf32>
    %1167 = stablehlo.add %1164, %1166 : tensor<64xf32>
    %1168 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1169 = stablehlo.divide %1167, %1168 : tensor<64xf32>
    %1170 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1171 = stablehlo.add %1169, %1170 : tensor<64xf32>
    %1172 = stablehlo.sqrt %1171 : tensor<64xf32>
    %1173 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1174 = stablehlo.add %1172, %1173 : tensor<64xf32>
    %1175 = stablehlo.divide %1161, %1174 : tensor<64xf32>
    %1176 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1177 = stablehlo.multiply %1176, %arg13 : tensor<64xf32>
    %1178 = stablehlo.add %1175, %1177 : tensor<64xf32>
    %1179 = stablehlo.multiply %1149, %1178 : tensor<64xf32>
    %1180 = stablehlo.add %arg13, %1179 : tensor<64xf32>
    %1181 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1182 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1183 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1184 = stablehlo.divide %679, %1183 : tensor<176x64xf32>
    %1185 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1186 = stablehlo.multiply %1184, %1185 : tensor<176x64xf32>
    %1187 = stablehlo.select %757, %679, %1186 : tensor<i1>, tensor<176x64xf32>
    %1188 = stablehlo.multiply %1182, %1187 : tensor<176x64xf32>
    %1189 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1190 = stablehlo.multiply %1189, %arg37 : tensor<176x64xf32>
    %1191 = stablehlo.add %1188, %1190 : tensor<176x64xf32>
    %1192 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1193 = stablehlo.divide %1191, %1192 : tensor<176x64xf32>
    %1194 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1195 = stablehlo.multiply %1187, %1187 : tensor<176x64xf32>
    %1196 = stablehlo.multiply %1194, %1195 : tensor<176x64xf32>
    %1197 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1198 = stablehlo.multiply %1197, %arg59 : tensor<176x64xf32>
    %1199 = stablehlo.add %1196, %1198 : tensor<176x64xf32>
    %1200 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1201 = stablehlo.divide %1199, %1200 : tensor<176x64xf32>
    %1202 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1203 = stablehlo.add %1201, %1202 : tensor<176x64xf32>
    %1204 = stablehlo.sqrt %1203 : tensor<176x64xf32>
    %1205 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1206 = stablehlo.add %1204, %1205 : tensor<176x64xf32>
    %1207 = stablehlo.divide %1193, %1206 : tensor<176x64xf32>
    %1208 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1209 = stablehlo.multiply %1208, %arg14 : tensor<176x64xf32>
    %1210 = stablehlo.add %1207, %1209 : tensor<176x64xf32>
    %1211 = stablehlo.multiply %1181, %1210 : tensor<176x64xf32>
    %1212 = stablehlo.add %arg14, %1211 : tensor<176x64xf32>
    %1213 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1214 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1215 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1216 = stablehlo.divide %687, %1215 : tensor<64x176xf32>
    %1217 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1218 = stablehlo.multiply %1216, %1217 : tensor<64x176xf32>
    %1219 = stablehlo.select %757, %687, %1218 : tensor<i1>, tensor<64x176xf32>
    %1220 = stablehlo.multiply %1214, %1219 : tensor<64x176xf32>
    %1221 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1222 = stablehlo.multiply %1221, %arg38 : tensor<64x176xf32>
    %1223 = stablehlo.add %1220, %1222 : tensor<64x176xf32>
    %1224 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1225 = stablehlo.divide %1223, %1224 : tensor<64x176xf32>
    %1226 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1227 = stablehlo.multiply %1219, %1219 : tensor<64x176xf32>
    %1228 = stablehlo.multiply %1226, %1227 : tensor<64x176xf32>
    %1229 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1230 = stablehlo.multiply %1229, %arg60 : tensor<64x176xf32>
    %1231 = stablehlo.add %1228, %1230 : tensor<64x176xf32>
    %1232 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1233 = stablehlo.divide %1231, %1232 : tensor<64x176xf32>
    %1234 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1235 = stablehlo.add %1233, %1234 : tensor<64x176xf32>
    %1236 = stablehlo.sqrt %1235 : tensor<64x176xf32>
    %1237 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1238 = stablehlo.add %1236, %1237 : tensor<64x176xf32>
    %1239 = stablehlo.divide %1225, %1238 : tensor<64x176xf32>
    %1240 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1241 = stablehlo.multiply %1240, %arg15 : tensor<64x176xf32>
    %1242 = stablehlo.add %1239, %1241 : tensor<64x176xf32>
    %1243 = stablehlo.multiply %1213, %1242 : tensor<64x176xf32>
    %1244 = stablehlo.add %arg15, %1243 : tensor<64x176xf32>
    %1245 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1246 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1247 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1248 = stablehlo.divide %695, %1247 : tensor<64x32xf32>
    %1249 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1250 = stablehlo.multiply %1248, %1249 : tensor<64x32xf32>
    %1251 = stablehlo.select %757, %695, %1250 : tensor<i1>, tensor<64x32xf32>
    %1252 = stablehlo.multiply %1246, %1251 : tensor<64x32xf32>
    %1253 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1254 = stablehlo.multiply %1253, %arg39 : tensor<64x32xf32>
    %1255 = stablehlo.add %1252, %1254 : tensor<64x32xf32>
    %1256 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1257 = stablehlo.divide %1255, %1256 : tensor<64x32xf32>
    %1258 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1259 = stablehlo.multiply %1251, %1251 : tensor<64x32xf32>
    %1260 = stablehlo.multiply %1258, %1259 : tensor<64x32xf32>
    %1261 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1262 = stablehlo.multiply %1261, %arg61 : tensor<64x32xf32>
    %1263 = stablehlo.add %1260, %1262 : tensor<64x32xf32>
    %1264 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1265 = stablehlo.divide %1263, %1264 : tensor<64x32xf32>
    %1266 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1267 = stablehlo.add %1265, %1266 : tensor<64x32xf32>
    %1268 = stablehlo.sqrt %1267 : tensor<64x32xf32>
    %1269 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1270 = stablehlo.add %1268, %1269 : tensor<64x32xf32>
    %1271 = stablehlo.divide %1257, %1270 : tensor<64x32xf32>
    %1272 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1273 = stablehlo.multiply %1272, %arg16 : tensor<64x32xf32>
    %1274 = stablehlo.add %1271, %1273 : tensor<64x32xf32>
    %1275 = stablehlo.multiply %1245, %1274 : tensor<64x32xf32>
    %1276 = stablehlo.add %arg16, %1275 : tensor<64x32xf32>
    %1277 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1278 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1279 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1280 = stablehlo.divide %706, %1279 : tensor<64xf32>
    %1281 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1282 = stablehlo.multiply %1280, %1281 : tensor<64xf32>
    %1283 = stablehlo.select %757, %706, %1282 : tensor<i1>, tensor<64xf32>
    %1284 = stablehlo.multiply %1278, %1283 : tensor<64xf32>
    %1285 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1286 = stablehlo.multiply %1285, %arg40 : tensor<64xf32>
    %1287 = stablehlo.add %1284, %1286 : tensor<64xf32>
    %1288 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1289 = stablehlo.divide %1287, %1288 : tensor<64xf32>
    %1290 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1291 = stablehlo.multiply %1283, %1283 : tensor<64xf32>
    %1292 = stablehlo.multiply %1290, %1291 : tensor<64xf32>
    %1293 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1294 = stablehlo.multiply %1293, %arg62 : tensor<64xf32>
    %1295 = stablehlo.add %1292, %1294 : tensor<64xf32>
    %1296 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1297 = stablehlo.divide %1295, %1296 : tensor<64xf32>
    %1298 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1299 = stablehlo.add %1297, %1298 : tensor<64xf32>
    %1300 = stablehlo.sqrt %1299 : tensor<64xf32>
    %1301 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1302 = stablehlo.add %1300, %1301 : tensor<64xf32>
    %1303 = stablehlo.divide %1289, %1302 : tensor<64xf32>
    %1304 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1305 = stablehlo.multiply %1304, %arg17 : tensor<64xf32>
    %1306 = stablehlo.add %1303, %1305 : tensor<64xf32>
    %1307 = stablehlo.multiply %1277, %1306 : tensor<64xf32>
    %1308 = stablehlo.add %arg17, %1307 : tensor<64xf32>
    %1309 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1310 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1311 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1312 = stablehlo.divide %714, %1311 : tensor<64x64xf32>
    %1313 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1314 = stablehlo.multiply %1312, %1313 : tensor<64x64xf32>
    %1315 = stablehlo.select %757, %714, %1314 : tensor<i1>, tensor<64x64xf32>
    %1316 = stablehlo.multiply %1310, %1315 : tensor<64x64xf32>
    %1317 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1318 = stablehlo.multiply %1317, %arg41 : tensor<64x64xf32>
    %1319 = stablehlo.add %1316, %1318 : tensor<64x64xf32>
    %1320 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1321 = stablehlo.divide %1319, %1320 : tensor<64x64xf32>
    %1322 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1323 = stablehlo.multiply %1315, %1315 : tensor<64x64xf32>
    %1324 = stablehlo.multiply %1322, %1323 : tensor<64x64xf32>
    %1325 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1326 = stablehlo.multiply %1325, %arg63 : tensor<64x64xf32>
    %1327 = stablehlo.add %1324, %1326 : tensor<64x64xf32>
    %1328 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1329 = stablehlo.divide %1327, %1328 : tensor<64x64xf32>
    %1330 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1331 = stablehlo.add %1329, %1330 : tensor<64x64xf32>
    %1332 = stablehlo.sqrt %1331 : tensor<64x64xf32>
    %1333 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1334 = stablehlo.add %1332, %1333 : tensor<64x64xf32>
    %1335 = stablehlo.divide %1321, %1334 : tensor<64x64xf32>
    %1336 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1337 = stablehlo.multiply %1336, %arg18 : tensor<64x64xf32>
    %1338 = stablehlo.add %1335, %1337 : tensor<64x64xf32>
    %1339 = stablehlo.multiply %1309, %1338 : tensor<64x64xf32>
    %1340 = stablehlo.add %arg18, %1339 : tensor<64x64xf32>
    %1341 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1342 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1343 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1344 = stablehlo.divide %722, %1343 : tensor<64x64xf32>
    %1345 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1346 = stablehlo.multiply %1344, %1345 : tensor<64x64xf32>
    %1347 = stablehlo.select %757, %722, %1346 : tensor<i1>, tensor<64x64xf32>
    %1348 = stablehlo.multiply %1342, %1347 : tensor<64x64xf32>
    %1349 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1350 = stablehlo.multiply %1349, %arg42 : tensor<64x64xf32>
    %1351 = stablehlo.add %1348, %1350 : tensor<64x64xf32>
    %1352 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1353 = stablehlo.divide %1351, %1352 : tensor<64x64xf32>
    %1354 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1355 = stablehlo.multiply %1347, %1347 : tensor<64x64xf32>
    %1356 = stablehlo.multiply %1354, %1355 : tensor<64x64xf32>
    %1357 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1358 = stablehlo.multiply %1357, %arg64 : tensor<64x64xf32>
    %1359 = stablehlo.add %1356, %1358 : tensor<64x64xf32>
    %1360 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1361 = stablehlo.divide %1359, %1360 : tensor<64x64xf32>
    %1362 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1363 = stablehlo.add %1361, %1362 : tensor<64x64xf32>
    %1364 = stablehlo.sqrt %1363 : tensor<64x64xf32>
    %1365 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1366 = stablehlo.add %1364, %1365 : tensor<64x64xf32>
    %1367 = stablehlo.divide %1353, %1366 : tensor<64x64xf32>
    %1368 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1369 = stablehlo.multiply %1368, %arg19 : tensor<64x64xf32>
    %1370 = stablehlo.add %1367, %1369 : tensor<64x64xf32>
    %1371 = stablehlo.multiply %1341, %1370 : tensor<64x64xf32>
    %1372 = stablehlo.add %arg19, %1371 : tensor<64x64xf32>
    %1373 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1374 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1375 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1376 = stablehlo.divide %730, %1375 : tensor<64x176xf32>
    %1377 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1378 = stablehlo.multiply %1376, %1377 : tensor<64x176xf32>
    %1379 = stablehlo.select %757, %730, %1378 : tensor<i1>, tensor<64x176xf32>
    %1380 = stablehlo.multiply %1374, %1379 : tensor<64x176xf32>
    %1381 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1382 = stablehlo.multiply %1381, %arg43 : tensor<64x176xf32>
    %1383 = stablehlo.add %1380, %1382 : tensor<64x176xf32>
    %1384 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1385 = stablehlo.divide %1383, %1384 : tensor<64x176xf32>
    %1386 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1387 = stablehlo.multiply %1379, %1379 : tensor<64x176xf32>
    %1388 = stablehlo.multiply %1386, %1387 : tensor<64x176xf32>
    %1389 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1390 = stablehlo.multiply %1389, %arg65 : tensor<64x176xf32>
    %1391 = stablehlo.add %1388, %1390 : tensor<64x176xf32>
    %1392 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1393 = stablehlo.divide %1391, %1392 : tensor<64x176xf32>
    %1394 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1395 = stablehlo.add %1393, %1394 : tensor<64x176xf32>
    %1396 = stablehlo.sqrt %1395 : tensor<64x176xf32>
    %1397 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1398 = stablehlo.add %1396, %1397 : tensor<64x176xf32>
    %1399 = stablehlo.divide %1385, %1398 : tensor<64x176xf32>
    %1400 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1401 = stablehlo.multiply %1400, %arg20 : tensor<64x176xf32>
    %1402 = stablehlo.add %1399, %1401 : tensor<64x176xf32>
    %1403 = stablehlo.multiply %1373, %1402 : tensor<64x176xf32>
    %1404 = stablehlo.add %arg20, %1403 : tensor<64x176xf32>
    %1405 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1406 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1407 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1408 = stablehlo.divide %738, %1407 : tensor<64x32xf32>
    %1409 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1410 = stablehlo.multiply %1408, %1409 : tensor<64x32xf32>
    %1411 = stablehlo.select %757, %738, %1410 : tensor<i1>, tensor<64x32xf32>
    %1412 = stablehlo.multiply %1406, %1411 : tensor<64x32xf32>
    %1413 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1414 = stablehlo.multiply %1413, %arg44 : tensor<64x32xf32>
    %1415 = stablehlo.add %1412, %1414 : tensor<64x32xf32>
    %1416 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1417 = stablehlo.divide %1415, %1416 : tensor<64x32xf32>
    %1418 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1419 = stablehlo.multiply %1411, %1411 : tensor<64x32xf32>
    %1420 = stablehlo.multiply %1418, %1419 : tensor<64x32xf32>
    %1421 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1422 = stablehlo.multiply %1421, %arg66 : tensor<64x32xf32>
    %1423 = stablehlo.add %1420, %1422 : tensor<64x32xf32>
    %1424 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1425 = stablehlo.divide %1423, %1424 : tensor<64x32xf32>
    %1426 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1427 = stablehlo.add %1425, %1426 : tensor<64x32xf32>
    %1428 = stablehlo.sqrt %1427 : tensor<64x32xf32>
    %1429 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1430 = stablehlo.add %1428, %1429 : tensor<64x32xf32>
    %1431 = stablehlo.divide %1417, %1430 : tensor<64x32xf32>
    %1432 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1433 = stablehlo.multiply %1432, %arg21 : tensor<64x32xf32>
    %1434 = stablehlo.add %1431, %1433 : tensor<64x32xf32>
    %1435 = stablehlo.multiply %1405, %1434 : tensor<64x32xf32>
    %1436 = stablehlo.add %arg21, %1435 : tensor<64x32xf32>
    %1437 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1438 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1439 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1440 = stablehlo.divide %749, %1439 : tensor<64xf32>
    %1441 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1442 = stablehlo.multiply %1440, %1441 : tensor<64xf32>
    %1443 = stablehlo.select %757, %749, %1442 : tensor<i1>, tensor<64xf32>
    %1444 = stablehlo.multiply %1438, %1443 : tensor<64xf32>
    %1445 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1446 = stablehlo.multiply %1445, %arg45 : tensor<64xf32>
    %1447 = stablehlo.add %1444, %1446 : tensor<64xf32>
    %1448 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1449 = stablehlo.divide %1447, %1448 : tensor<64xf32>
    %1450 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1451 = stablehlo.multiply %1443, %1443 : tensor<64xf32>
    %1452 = stablehlo.multiply %1450, %1451 : tensor<64xf32>
    %1453 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1454 = stablehlo.multiply %1453, %arg67 : tensor<64xf32>
    %1455 = stablehlo.add %1452, %1454 : tensor<64xf32>
    %1456 = stablehlo.broadcast_in_dim %783, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1457 = stablehlo.divide %1455, %1456 : tensor<64xf32>
    %1458 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1459 = stablehlo.add %1457, %1458 : tensor<64xf32>
    %1460 = stablehlo.sqrt %1459 : tensor<64xf32>
    %1461 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1462 = stablehlo.add %1460, %1461 : tensor<64xf32>
    %1463 = stablehlo.divide %1449, %1462 : tensor<64xf32>
    %1464 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1465 = stablehlo.multiply %1464, %arg22 : tensor<64xf32>
    %1466 = stablehlo.add %1463, %1465 : tensor<64xf32>
    %1467 = stablehlo.multiply %1437, %1466 : tensor<64xf32>
    %1468 = stablehlo.add %arg22, %1467 : tensor<64xf32>
    %1469 = stablehlo.compare LT, %arg68, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %1470 = stablehlo.add %arg68, %c : tensor<i32>
    %1471 = stablehlo.select %1469, %1470, %c_23 : tensor<i1>, tensor<i32>
    %1472 = stablehlo.log %297 : tensor<128x1xf32>
    %1473 = stablehlo.broadcast_in_dim %1472, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x2xf32>
    %1474 = stablehlo.subtract %294, %1473 : tensor<128x2xf32>
    %1475 = stablehlo.multiply %arg70, %1474 : tensor<128x2xf32>
    %1476 = stablehlo.reduce(%1475 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %1477 = stablehlo.negate %1476 : tensor<128xf32>
    %1478 = stablehlo.reduce(%1477 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %1479 = stablehlo.divide %1478, %cst_11 : tensor<f32>
    %1480 = stablehlo.multiply %1479, %cst_11 : tensor<f32>
    return %0, %796, %828, %860, %892, %924, %956, %988, %1020, %1052, %1084, %1116, %1148, %1180, %1212, %1244, %1276, %1308, %1340, %1372, %1404, %1436, %1468, %769, %766, %807, %839, %871, %903, %935, %967, %999, %1031, %1063, %1095, %1127, %1159, %1191, %1223, %1255, %1287, %1319, %1351, %1383, %1415, %1447, %780, %815, %847, %879, %911, %943, %975, %1007, %1039, %1071, %1103, %1135, %1167, %1199, %1231, %1263, %1295, %1327, %1359, %1391, %1423, %1455, %1471, %cst_11, %1480 : tensor<i32>, tensor<2xf32>, tensor<64x2xf32>, tensor<12288x64xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<i32>, tensor<2xf32>, tensor<64x2xf32>, tensor<12288x64xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<2xf32>, tensor<64x2xf32>, tensor<12288x64xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<i32>, tensor<f32>, tensor<f32>
  }
}
